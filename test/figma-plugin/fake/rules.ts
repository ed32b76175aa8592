/**
 * What the Figma plugin API has, read from its published typings: which members a node has, which of them may be
 * written, which values they take, which editor has them, and what `dynamic-page` refuses. So the rules of the fake
 * come from Figma and not from us (H2).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Member {
  readonly isMethod: boolean
  readonly isReadonly: boolean
  /** The strings a value can be, where it can only be those. */
  readonly literals?: readonly string[]
  /** The primitive types a value can have; left out where it can be an object. */
  readonly primitives?: readonly string[]
  /** The editor that alone has it. */
  readonly only?: 'figma' | 'figjam' | 'other'
  /** What `"documentAccess": "dynamic-page"` refuses: any use, or writing. */
  readonly refused?: 'use' | 'write'
}

export type Members = { readonly [name: string]: Member }

export interface Rules {
  /** Members by node type: `FRAME`, `TEXT` … */
  readonly nodes: { readonly [type: string]: Members }
  /** Members of other objects by the name of their interface: `PluginAPI`, `Variable` … */
  readonly objects: { readonly [name: string]: Members }
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const typings = join(root, 'node_modules/@figma/plugin-typings')
const objectNames = [
  'PluginAPI',
  'UIAPI',
  'ViewportAPI',
  'VariablesAPI',
  'ClientStorageAPI',
  'TextStyle',
  'Variable',
  'VariableCollection',
  'TextSublayerNode',
  'LabelSublayerNode',
]

/** The rules of the installed typings; worked out once for each version of them. */
export function figmaRules(): Rules {
  const { version } = JSON.parse(readFileSync(join(typings, 'package.json'), 'utf8')) as { version: string }
  const cache = join(root, 'node_modules/.cache', `figma-rules-5-${version}.json`)
  try {
    return JSON.parse(readFileSync(cache, 'utf8')) as Rules
  } catch {
    const rules = readRules()
    mkdirSync(dirname(cache), { recursive: true })
    writeFileSync(cache, JSON.stringify(rules))
    return rules
  }
}

function readRules(): Rules {
  const file = join(typings, 'plugin-api.d.ts')
  const program = ts.createProgram([file], { lib: ['lib.es2022.d.ts'], types: [], strict: true })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  if (source === undefined) throw new Error('the typings of Figma are not installed')
  const nodes: Record<string, Members> = {}
  const objects: Record<string, Members> = {}
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue
    const name = statement.name.text
    const type = checker.getTypeAtLocation(statement.name)
    const nodeType = typeLiteral(type, checker, statement)
    if (objectNames.includes(name)) objects[name] = membersOf(type, checker, statement)
    else if (name.endsWith('Node') && nodeType !== undefined)
      nodes[nodeType] = membersOf(type, checker, statement)
  }
  return { nodes, objects }
}

function typeLiteral(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): string | undefined {
  const property = type.getProperty('type')
  if (property === undefined) return undefined
  const value = checker.getTypeOfSymbolAtLocation(property, at)
  return value.isStringLiteral() ? value.value : undefined
}

function membersOf(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): Members {
  const members: Record<string, Member> = {}
  for (const symbol of checker.getPropertiesOfType(type)) {
    const declaration = symbol.valueDeclaration
    if (declaration === undefined) continue
    const value = checker.getTypeOfSymbolAtLocation(symbol, at)
    const note = noteOf(symbol, checker)
    const isMethod = value.getCallSignatures().length > 0
    const literals = isMethod ? undefined : stringLiterals(value)
    const primitives = isMethod ? undefined : primitivesOf(value)
    const only = onlyIn(note)
    const isOverloaded = (symbol.declarations?.length ?? 0) > 1
    const refused = isOverloaded ? undefined : refusedUnderDynamicPage(note)
    members[symbol.name] = {
      isMethod,
      isReadonly: (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0,
      ...(literals === undefined ? {} : { literals }),
      ...(primitives === undefined ? {} : { primitives }),
      ...(only === undefined ? {} : { only }),
      ...(refused === undefined ? {} : { refused }),
    }
  }
  return members
}

/** All that is written about a member, its tags too: what is deprecated says there what it refuses. */
function noteOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const tags = symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text))
  return [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags]
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** The strings of a union that is made of nothing else (and of `figma.mixed`, which can only be read). */
function stringLiterals(type: ts.Type): readonly string[] | undefined {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => (part.flags & (ts.TypeFlags.ESSymbolLike | ts.TypeFlags.Undefined)) === 0,
  )
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  return literals.length > 0 && literals.length === parts.length ? literals : undefined
}

function primitivesOf(type: ts.Type): readonly string[] | undefined {
  const found = new Set<string>()
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.flags & ts.TypeFlags.StringLike) found.add('string')
    else if (part.flags & ts.TypeFlags.NumberLike) found.add('number')
    else if (part.flags & ts.TypeFlags.BooleanLike) found.add('boolean')
    else if (part.flags & ts.TypeFlags.Null) found.add('null')
    else if ((part.flags & (ts.TypeFlags.ESSymbolLike | ts.TypeFlags.Undefined)) === 0) return undefined
  }
  return [...found]
}

function onlyIn(note: string): Member['only'] {
  const [, editors] = /This API is only available in (.*?)(?:\.|$|\n| \*| This| Creates| `)/.exec(note) ?? []
  if (editors === undefined) return undefined
  if (/figjam/i.test(editors)) return 'figjam'
  return /figma design/i.test(editors) ? 'figma' : 'other'
}

function refusedUnderDynamicPage(note: string): Member['refused'] {
  if (!note.includes('dynamic-page')) return undefined
  if (/will throw an exception if the plugin manifest contains/.test(note)) return 'use'
  return /this property is read-only/.test(note) ? 'write' : undefined
}
