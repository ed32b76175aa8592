import { type NoteKind, noteKinds } from './notes.ts'
import type { MiroWords } from './words.ts'

/** Notes of the four kinds that workshops write, to be dragged onto the board. */
export function NoteTray({ words }: { readonly words: MiroWords }) {
  return (
    <div class="note-tray">
      <span class="note">{words.notes}</span>
      <ul class="note-kinds">
        {(Object.keys(noteKinds) as NoteKind[]).map((kind) => (
          <li key={kind}>
            <span class="miro-draggable note-kind" data-kind={kind}>
              {noteKinds[kind].mark} {words.kinds[kind]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
