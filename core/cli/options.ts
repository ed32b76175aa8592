import { parseArgs } from 'node:util'
import { type Language, languages } from '../messages/language.ts'
import { type HostName, hostNames } from '../scene.ts'
import { sentences } from './sentences.ts'

export const formats = ['svg', 'png', 'scene', 'journey', 'csv', 'md', 'mapping'] as const
export type Format = (typeof formats)[number]

export interface Options {
  /** A path, or `-` for standard input. */
  readonly input: string
  readonly to: Format
  readonly host: HostName
  readonly out?: string
  readonly mapping?: string
  /** An earlier wave of the same survey, beside the newer one. */
  readonly previous?: string
  readonly kind?: string
  readonly language?: Language
  readonly inspect: boolean
}

export type Wish =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** What the person asked for with the words after the command, or a sentence that says what is wrong with them. */
export function readOptions(words: readonly string[]): Wish {
  const parsed = parsedWords(words)
  if (typeof parsed === 'string') return wrong(parsed)
  const { values, positionals } = parsed
  if (values.help) return { kind: 'help' }
  const [input, ...others] = positionals
  if (input === undefined || input === '') return wrong(sentences.inputMissing())
  if (others.length > 0) return wrong(sentences.inputsSeveral(positionals))
  const to = values.to ?? formatOf(values.out)
  const host = values.host ?? 'board'
  if (!isOneOf(formats, to)) return wrong(sentences.choiceUnknown('to', to, formats))
  if (!isOneOf(hostNames, host)) return wrong(sentences.choiceUnknown('host', host, hostNames))
  const { lang } = values
  if (lang !== undefined && !isOneOf(languages, lang)) {
    return wrong(sentences.choiceUnknown('lang', lang, languages))
  }
  const options: Options = {
    input,
    to,
    host,
    inspect: values.inspect ?? false,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.mapping === undefined ? {} : { mapping: values.mapping }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
    ...(values.kind === undefined ? {} : { kind: values.kind }),
    ...(lang === undefined ? {} : { language: lang }),
  }
  return { kind: 'run', options }
}

function parsedWords(words: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        to: text,
        host: text,
        out: text,
        mapping: text,
        previous: text,
        kind: text,
        lang: text,
        inspect: flag,
        help: { ...flag, short: 'h' },
      },
    })
  } catch (error) {
    const explanation = error instanceof Error ? error.message : String(error)
    return sentences.optionWrong(explanation.split(/\.\s/)[0] ?? explanation)
  }
}

/** The format a file name asks for; SVG where it asks for none we write. */
function formatOf(out = ''): Format {
  if (/\.png$/i.test(out)) return 'png'
  if (/\.csv$/i.test(out)) return 'csv'
  if (/\.(md|markdown)$/i.test(out)) return 'md'
  if (/\.scene\.json$/i.test(out)) return 'scene'
  if (/\.mapping\.json$/i.test(out)) return 'mapping'
  if (/\.json$/i.test(out)) return 'journey'
  return 'svg'
}

const wrong = (sentence: string): Wish => ({ kind: 'wrong', sentence })

const isOneOf = <T extends string>(choices: readonly T[], value: string): value is T =>
  choices.some((choice) => choice === value)
