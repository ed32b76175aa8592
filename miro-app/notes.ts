import type { Language } from '../core/messages/language.ts'
import type { DroppedNote } from './messages.ts'
import type { DropEvent } from './sdk.ts'
import { miroWords } from './words.ts'

/** The kinds of notes to drag, with the mark and the colour of their lane. */
export const noteKinds = {
  'pain-points': { mark: '▼', fill: '#ffcee0' },
  delights: { mark: '▲', fill: '#d5f692' },
  opportunities: { mark: '+', fill: '#a6ccf5' },
  quotes: { mark: '“', fill: '#fff9b1' },
} as const

export type NoteKind = keyof typeof noteKinds

/** The note that was dropped; undefined where something else was. */
export function droppedNote({ x, y, target }: DropEvent, language: Language): DroppedNote | undefined {
  const { kind } = target.dataset
  if (kind === undefined || !isNoteKind(kind)) return undefined
  const word = miroWords(language).kinds[kind]
  const { mark, fill } = noteKinds[kind]
  return { x, y, text: `${mark} ${word}`, tag: word, fill }
}

function isNoteKind(kind: string): kind is NoteKind {
  return kind in noteKinds
}
