/** What the schema would have taken where it did not take a value, in words that the sentence of a problem knows. */
import type * as z from 'zod/mini'

/** One of `number`, `text`, `list`, `yes-no`, `https`, `least 1`, `most 5`, `words a, b`, `word`; empty for the rest. */
export function expectedAt(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return types.get(issue.expected) ?? ''
  if (issue.code === 'too_small') return `least ${String(issue.minimum)}`
  if (issue.code === 'too_big') return `most ${String(issue.maximum)}`
  if (issue.code === 'invalid_format') return issue.path.at(-1) === 'link' ? 'https' : ''
  if (issue.code !== 'invalid_value') return ''
  return issue.values.length > MOST_WORDS ? 'word' : `words ${issue.values.join(', ')}`
}

const MOST_WORDS = 4

const types: ReadonlyMap<string, string> = new Map([
  ['number', 'number'],
  ['string', 'text'],
  ['array', 'list'],
  ['boolean', 'yes-no'],
  ['object', 'fields'],
])
