import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapWords } from '../../../../core/messages/map/index.ts'
import { twinBlocks } from '../../../../core/panel/board/twin-blocks.ts'
import { writeMarkdown } from '../../../../core/write/markdown.ts'
import { smallJourney } from '../journeys.ts'

test('headings, paragraphs, quotes and lists become blocks', () => {
  expect(
    twinBlocks('# Coffee\n\nTwo lines\\\n  of text\n\n> A quote\n\n- **Actions:** Orders\n- Pays\n'),
  ).toEqual([
    { kind: 'heading', level: 1, text: [{ kind: 'plain', text: 'Coffee' }] },
    {
      kind: 'paragraph',
      text: [
        { kind: 'plain', text: 'Two lines' },
        { kind: 'break', text: '\n' },
        { kind: 'plain', text: 'of text' },
      ],
    },
    { kind: 'quote', text: [{ kind: 'plain', text: 'A quote' }] },
    {
      kind: 'list',
      items: [
        [
          { kind: 'strong', text: 'Actions:' },
          { kind: 'plain', text: ' Orders' },
        ],
        [{ kind: 'plain', text: 'Pays' }],
      ],
    },
  ])
})

test('a link keeps its words and its address', () => {
  expect(twinBlocks('See [the \\[draft\\]](<https://example.org/a>) now')).toEqual([
    {
      kind: 'paragraph',
      text: [
        { kind: 'plain', text: 'See ' },
        { kind: 'link', text: 'the [draft]', href: 'https://example.org/a' },
        { kind: 'plain', text: ' now' },
      ],
    },
  ])
})

test('every text of a card is shown as it was written, whatever signs it has', () => {
  const shown = (text: string) => {
    const journey = smallJourney('Coffee')
    const [card] = journey.cards
    const written = writeMarkdown({ ...journey, cards: card ? [{ ...card, text }] : [] }, mapWords('en'))
    return JSON.stringify(twinBlocks(written))
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab*_\\[]<>#-&`~=1.)'), minLength: 1 }), (signs) => {
      const text = `x${signs}x`
      expect(shown(text)).toContain(JSON.stringify(text).slice(1, -1))
    }),
  )
})
