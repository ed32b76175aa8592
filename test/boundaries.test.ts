import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

describe('each folder compiles only what it may know', () => {
  const folders = [
    {
      folder: 'core',
      knows: ['new TextDecoder()', 'new Map([[1, 2]])'],
      foreign: ['document', 'window', 'figma', 'miro', 'Buffer', 'process', 'fetch', 'setTimeout', 'console'],
    },
    {
      folder: 'core/panel',
      knows: ['document.body', 'new TextDecoder()'],
      foreign: ['figma', 'miro', 'Buffer', 'process'],
    },
    { folder: 'core/cli', knows: ['process.argv', 'Buffer.from([])'], foreign: ['figma', 'miro'] },
    { folder: 'miro-app', knows: ['document.body', 'miro.board'], foreign: ['figma', 'Buffer', 'process'] },
  ]
  for (const { folder, knows, foreign } of folders) {
    test(`${folder} knows ${knows.join(', ')} and not ${foreign.join(', ')}`, { timeout: 60_000 }, () => {
      expect(unknownNames(folder, knows)).toEqual([])
      expect(unknownNames(folder, foreign)).toEqual(foreign)
    })
  }

  test('core cannot import from node', { timeout: 60_000 }, () => {
    expect(problems('core', "import { join } from 'node:path'\nexport const x = join('a')")).not.toEqual([])
  })
})

/** The expressions that do not compile in a folder for want of a name. */
function unknownNames(folder: string, expressions: readonly string[]): string[] {
  const lines = expressions.map((expression, index) => `export const value${index}: unknown = ${expression}`)
  const found = new Set(problems(folder, lines.join('\n')).map(({ line }) => line))
  return expressions.filter((_, index) => found.has(index))
}

/** Compiles a probe as if it were a file of the folder, beside the folder's own files. */
function problems(folder: string, text: string): { readonly line: number; readonly message: string }[] {
  const configFile = join(root, folder, 'tsconfig.json')
  const parsed = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )
  if (!parsed) throw new Error(`no configuration: ${configFile}`)
  const probe = join(root, folder, 'probe-of-the-boundary.ts')
  const options = { ...parsed.options, composite: false, incremental: false, noEmit: true }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === probe || fileExists(name)
  host.getSourceFile = (name, version, ...rest) =>
    name === probe ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest)
  const rootNames = [...parsed.fileNames, probe]
  const program = ts.createProgram({
    rootNames,
    options,
    host,
    projectReferences: parsed.projectReferences ?? [],
  })
  const file = program.getSourceFile(probe)
  if (!file) throw new Error('the probe was not compiled')
  return program.getSemanticDiagnostics(file).map(({ start, messageText }) => ({
    line: file.getLineAndCharacterOfPosition(start ?? 0).line,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}
