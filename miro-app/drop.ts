import type { Calls } from './calls.ts'
import { contentOf } from './content.ts'
import type { DroppedNote } from './messages.ts'
import { stickyColor } from './sticky-colors.ts'

const noteWidth = 160

/** Puts a note on the board where it was dropped, tagged with its kind; a tag of that name is used again. */
export async function dropNote({ x, y, text, tag, fill }: DroppedNote, calls: Calls): Promise<void> {
  const known = (await calls.tags()).find(({ title }) => title === tag)
  const { id } = known ?? (await calls.create('tag', { title: tag, color: tagColor(fill) }))
  const paragraph = {
    text,
    lines: [text],
    fontSize: 14,
    lineHeight: 20,
    weight: 'regular',
    color: '#1a1a1a',
  } as const
  await calls.create('sticky_note', {
    x,
    y,
    width: noteWidth,
    shape: 'square',
    content: contentOf([paragraph]),
    tagIds: [id],
    style: { fillColor: stickyColor(fill), textAlign: 'center', textAlignVertical: 'middle' },
  })
}

/** Tags have fewer colours than notes. */
function tagColor(fill: string): string {
  const color = stickyColor(fill)
  const colors: { readonly [name: string]: string } = {
    light_pink: 'red',
    pink: 'magenta',
    red: 'red',
    light_green: 'light_green',
    green: 'green',
    dark_green: 'green',
    light_blue: 'blue',
    blue: 'blue',
    dark_blue: 'dark_blue',
    cyan: 'cyan',
    violet: 'violet',
    light_yellow: 'yellow',
    yellow: 'yellow',
  }
  return colors[color] ?? 'gray'
}
