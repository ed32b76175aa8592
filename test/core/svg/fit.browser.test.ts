/** The texts of a map in the browser that draws them, with their real fonts. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { toSvg } from '../../../core/svg/svg.ts'
import { coffee } from '../../maps/coffee.ts'
import { maps } from '../../maps/index.ts'
import { itemsOf, sceneOf, textsOf, writtenItems } from '../layout/scenes.ts'
import { loadFonts } from '../text/chromium.ts'

/** The families of the board, with a font for each script, all loaded. */
const families = (first: string) =>
  `"${first}", "Noto Sans Arabic", "Noto Color Emoji", "Noto Sans JP", "Noto Sans", sans-serif`

const scenes = [
  ...maps.map(({ name, journey, host, language }) => ({
    name,
    scene: sceneOf(journey(), { host, language }),
  })),
  { name: 'emoji', scene: sceneOf(withEmoji()) },
]

beforeAll(() => loadFonts(scenes.flatMap(({ scene }) => textsOf(scene))), 60_000)

describe.each(scenes)('the map $name in Chromium', ({ scene }) => {
  test('[V3] every line of text fits its item', () => {
    const svg = drawn(toSvg(scene), writtenItems(scene)[0]?.fontFamily ?? '')
    const rooms = new Map(
      writtenItems(scene).map((item) => [
        item.id,
        item.box.width - (item.kind === 'card' ? item.inset.x * 2 : 0),
      ]),
    )
    const wide = [...svg.querySelectorAll('text')].flatMap((text) => {
      const room = rooms.get(text.closest('[data-id]')?.getAttribute('data-id') ?? '') ?? 0
      const width = text.getComputedTextLength()
      return width <= room ? [] : [`${width} px of ${room}: ${text.textContent}`]
    })
    svg.remove()
    expect(rooms.size).toBeGreaterThan(0)
    expect(wide).toEqual([])
  })

  test('[V3] every line of text lies inside the box of its item', () => {
    const svg = drawn(toSvg(scene), writtenItems(scene)[0]?.fontFamily ?? '')
    const boxes = new Map(itemsOf(scene).map(({ id, box }) => [id, box]))
    const outside = [...svg.querySelectorAll('text')].flatMap((text) => {
      const box = boxes.get(text.closest('[data-id]')?.getAttribute('data-id') ?? '')
      const ink = text.getBBox()
      return box !== undefined && ink.x >= box.x - 1 && ink.x + ink.width <= box.x + box.width + 1
        ? []
        : [`${ink.x} … ${ink.x + ink.width}: ${text.textContent}`]
    })
    svg.remove()
    expect(outside).toEqual([])
  })
})

test('[P5] a browser reads every map as XML, and finds no script in it', () => {
  const evil = '<script>alert(1)</script>]]>&<img src=x onerror=alert(1)>\u0000\ud83d'
  const journey = coffee()
  const cards = journey.cards.map((card) => ({ ...card, text: evil }))
  const document = new DOMParser().parseFromString(
    toSvg(sceneOf({ ...journey, title: evil, cards }), { style: evil }),
    'image/svg+xml',
  )
  expect(document.querySelector('parsererror')).toBeNull()
  expect(document.querySelector('script, img, [onerror]')).toBeNull()
  expect(document.documentElement.localName).toBe('svg')
})

test('[V20] the words at the lines are where the scene says', () => {
  const scene = sceneOf(coffee())
  const svg = drawn(toSvg(scene), 'Open Sans')
  const lowest = itemsOf(scene).find(({ role }) => role === 'lowest')
  const text = svg.querySelector<SVGTextElement>(`[data-id="${lowest?.id}"] text`)
  const { x = 0, y = 0, width = 0, height = 0 } = lowest?.box ?? {}
  const ink = text?.getBBox()
  svg.remove()
  expect(Math.abs((ink?.x ?? 0) + (ink?.width ?? 0) / 2 - (x + width / 2))).toBeLessThanOrEqual(1)
  expect(ink?.y).toBeGreaterThanOrEqual(y - 4)
  expect(ink?.y).toBeLessThanOrEqual(y + height)
})

/** The SVG in the page, in its own fonts. */
function drawn(source: string, family: string): SVGSVGElement {
  const root = document.createElement('div')
  root.innerHTML = source
  const svg = root.querySelector('svg')
  if (svg === null) throw new Error('no SVG')
  svg.style.fontFamily = families(family)
  document.body.append(svg)
  return svg
}

/** The coffee map with an emoji in every text. */
function withEmoji(): Journey {
  const journey = coffee()
  const cards = journey.cards.map((card, index) => ({
    ...card,
    text: `${['👍🏽', '👩‍👩‍👧‍👦', '🇵🇱', '❤️', '1️⃣'][index % 5]} ${card.text} 😀`,
  }))
  return { ...journey, cards }
}
