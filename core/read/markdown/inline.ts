/**
 * The words of a Markdown text: emphasis, code marks, links, images, escapes, entities and inline HTML become what a
 * reader sees. Emphasis is paired as CommonMark does, in one pass, so that a text full of stars costs no more.
 */
import { decodeEntities } from '../entities.ts'

/** What a reader sees of a Markdown text; `<br>` is a line break. */
export function plainText(markdown: string): string {
  const kept: string[] = []
  const keep = (text: string) => {
    kept.push(text)
    return `\uFFFE${kept.length - 1}\uFFFF`
  }
  const guarded = markdown
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(literal, (whole, escaped?: string, _?: string, code?: string) => {
      if (whole === '\\\n') return '\n'
      return keep(escaped ?? code?.trim() ?? whole.slice(1, -1))
    })
  const linked = guarded
    .replace(/!?\[([^[\]\n]*)\]\((?:<[^<>\n]*>|(?:[^()\s<>]|\([^()\s]*\))*)(?:\s+"[^"\n]*")?\)/g, '$1')
    .replace(/\[([^[\]\n]+)\]\[[^[\]\n]*\]/g, '$1')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(htmlTag, '')
  return decodeEntities(withoutEmphasis(linked))
    .replace(/\uFFFE(\d+)\uFFFF/g, (_, index: string) => kept[Number(index)] ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** What stands for itself: a hard line break, an escaped mark, code, an address in brackets. */
const literal = /\\\n|\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)([^`\n]+)\2(?!`)|<(?:https?:\/\/|mailto:)[^\s<>]+>/gi

export interface Link {
  readonly label: string
  readonly address: string
}

/** The links of a Markdown text to https addresses, with the words that are linked. */
export function linksIn(markdown: string): Link[] {
  const links = markdown.matchAll(/\[([^[\]\n]+)\]\(<?(https:\/\/[^\s()<>]+)>?/gi)
  return [...links]
    .map(([, label = '', address = '']) => ({ label: plainText(label), address }))
    .filter(({ label }) => label.length > 1)
}

const htmlTag =
  /<\/?(?:a|b|i|u|s|em|strong|del|ins|mark|sub|sup|small|big|span|font|code|kbd|p|div|img|hr|center|ul|ol|li|details|summary)(?:\s[^<>]*)?\/?>/gi

interface Run {
  readonly at: number
  readonly mark: string
  /** How many marks of the run belong to a pair and are left out. */
  paired: number
}

/** A letter or digit, or half of one beyond the first plane. */
const wordPart = /[\p{L}\p{N}\p{M}\p{Cs}]/u

/** Takes the marks of `*emphasis*`, `__strong__`, `~~deleted~~` and `==highlighted==` away where they pair. */
function withoutEmphasis(text: string): string {
  const runs: Run[] = []
  const open = { '*': [] as Run[], _: [] as Run[], '~': [] as Run[], '=': [] as Run[] }
  for (const { 0: mark, index: at } of text.matchAll(/\*+|_+|~~|==/g)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + mark.length] ?? ' '
    const inWord = mark.startsWith('_') && wordPart.test(before) && wordPart.test(after)
    const run = { at, mark, paired: 0 }
    const openers = open[mark.charAt(0) as keyof typeof open]
    const closes = /\S/.test(before) && !inWord && openers.length > 0
    if (closes) pair(run, openers)
    if (run.paired < mark.length && /\S/.test(after) && !inWord) openers.push(run)
    runs.push(run)
  }
  let rest = 0
  let kept = ''
  for (const { at, mark, paired } of runs) {
    kept += text.slice(rest, at) + mark.slice(paired)
    rest = at + mark.length
  }
  return kept + text.slice(rest)
}

function pair(closer: Run, openers: Run[]): void {
  for (let opener = openers.at(-1); opener && closer.paired < closer.mark.length; opener = openers.at(-1)) {
    const marks = Math.min(opener.mark.length - opener.paired, closer.mark.length - closer.paired)
    opener.paired += marks
    closer.paired += marks
    if (opener.paired === opener.mark.length) openers.pop()
  }
}
