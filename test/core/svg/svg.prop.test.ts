import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostNames } from '../../../core/scene.ts'
import { escaped } from '../../../core/svg/markup.ts'
import { toSvg } from '../../../core/svg/svg.ts'
import { journeys, texts } from '../layout/journeys.ts'
import { itemsOf, sceneOf, writtenItems } from '../layout/scenes.ts'
import { elements, parseXml } from './xml.ts'

test('[V26] every map is well-formed XML, whatever its texts are', () => {
  fc.assert(
    fc.property(journeys, fc.constantFrom(...hostNames), (journey, host) => {
      const scene = sceneOf(journey, { host })
      const all = [...elements(parseXml(toSvg(scene)))]
      const shapes = new Set(['svg', 'title', 'g', 'rect', 'path', 'text', 'circle', 'polygon', 'a'])
      expect(all.filter(({ name }) => !shapes.has(name))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('[V4] no line of text is lost on the way into the SVG', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const lines = writtenItems(scene).flatMap(({ paragraphs }) => paragraphs.flatMap((part) => part.lines))
      const drawn = [...elements(parseXml(toSvg(scene)))].filter(({ name }) => name === 'text')
      expect(drawn.map(({ text }) => inked(text)).join('')).toBe(lines.map(inked).join(''))
    }),
    { numRuns: 30 },
  )
})

test('every item that is drawn keeps its id', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const ids = new Set(
        [...elements(parseXml(toSvg(scene)))].flatMap(({ attributes }) => attributes.get('data-id') ?? []),
      )
      for (const { id, kind } of itemsOf(scene))
        if (kind === 'line' || kind === 'marker') expect(ids).toContain(id)
    }),
    { numRuns: 30 },
  )
})

test('[P5] escaped text reads back as it was, but for what XML has no place for', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: read } = parseXml(`<t>${escaped(text)}</t>`)
      expect(read).toBe(withoutForbidden(text))
      const { attributes } = parseXml(`<t a="${escaped(text)}"/>`)
      expect(attributes.get('a')).toBe(withoutForbidden(text))
    }),
    { numRuns: 300 },
  )
})

test('[P5] an escaped text has no bare markup in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
    }),
    { numRuns: 300 },
  )
})

/** The reference: by code point, what XML 1.0 allows; halves of surrogate pairs become U+FFFD. */
function withoutForbidden(text: string): string {
  return Array.from(text)
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
      const control = code < 0x20 ? !'\t\n\r'.includes(character) : code >= 0x7f && code <= 0x9f
      return control || code === 0xfffe || code === 0xffff ? '' : character
    })
    .join('')
}

const inked = (text: string) => withoutForbidden(text).replace(/[\s\u200b]/g, '')
