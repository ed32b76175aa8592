/** Places in a JSON file as a person would say them: `cards[3].link` → "the 4th card, field link" (rule X7). */

/** The words of one language for places in a file and for what belongs there. */
export interface JsonWords {
  /** A part of a list, by its place from 1: "the 4th card". */
  part(list: string, place: number): string
  field(name: string): string
  /** A sentence for what would have been understood; `detail` is a figure, a field or a list of words. */
  readonly expected: { readonly [Kind in ExpectedKind]: (detail: string) => string }
}

type ExpectedKind =
  | 'number'
  | 'text'
  | 'list'
  | 'yes-no'
  | 'fields'
  | 'https'
  | 'least'
  | 'most'
  | 'words'
  | 'word'
  | 'field'

/** The place that a path names, from the outside in; any other text stays as it is. */
export function jsonPlace(path: string, words: JsonWords): string {
  const steps = [...path.matchAll(/(?:^|\.)(\w+)(?:\[(\d+)\])?/g)]
  if (steps.map(([step]) => step).join('') !== path) return path
  return steps
    .map(([, name = '', index]) =>
      index === undefined ? words.field(name) : words.part(name, Number(index) + 1),
    )
    .join(', ')
}

/** The sentence for what belongs at a place, with a space before it; empty where that is not known. */
export function jsonExpected(expected: string, { expected: sentences }: JsonWords): string {
  const [kind = '', detail = ''] = [expected.split(' ', 1)[0], expected.slice(expected.indexOf(' ') + 1)]
  return isExpected(kind, sentences) ? ` ${sentences[kind](detail)}` : ''
}

const isExpected = (kind: string, sentences: JsonWords['expected']): kind is ExpectedKind =>
  Object.hasOwn(sentences, kind)
