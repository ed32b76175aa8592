import { describe, expect, test } from 'vitest'
import type { Scene } from '../../../core/scene.ts'
import { sceneBox, toSvg } from '../../../core/svg/svg.ts'
import { coffee } from '../../maps/coffee.ts'
import { maps } from '../../maps/index.ts'
import { journeyOf } from '../layout/one-line.ts'
import { ofKind, sceneOf, writtenItems } from '../layout/scenes.ts'
import { elements, parseXml, type XmlElement } from './xml.ts'

const drawn = (scene: Scene) => [...elements(parseXml(toSvg(scene)))]
const named = (all: readonly XmlElement[], name: string) => all.filter((element) => element.name === name)
const inId = (all: readonly XmlElement[], id: string) =>
  all.find(({ attributes }) => attributes.get('data-id') === id)
const numberOf = (element: XmlElement | undefined, name: string) => Number(element?.attributes.get(name))

describe.each(maps)('the SVG of $name', ({ journey, host, language }) => {
  const scene = sceneOf(journey(), { host, language })
  const all = drawn(scene)

  test('is well-formed and has the size of its scene', () => {
    const [svg] = all
    const { width, height } = sceneBox(scene)
    expect(svg?.name).toBe('svg')
    expect(svg?.attributes.get('viewBox')).toBe(`0 0 ${width} ${height}`)
    expect([numberOf(svg, 'width'), numberOf(svg, 'height')]).toEqual([width, height])
  })

  test('[V4] has every line of every text once, in reading order', () => {
    const lines = writtenItems(scene).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: of }) => of))
    expect(named(all, 'text').map(({ text }) => text)).toEqual(lines.filter((line) => line.trim() !== ''))
  })

  test('[V24] can be read aloud: a role, a title, and one for every point', () => {
    const [svg] = all
    expect(svg?.attributes.get('role')).toBe('img')
    expect(svg?.attributes.get('aria-label')).toBe(scene.items[0]?.name)
    const titles = named(all, 'title').map(({ text }) => text)
    expect(titles).toEqual([scene.items[0]?.name, ...ofKind(scene, 'marker').map(({ name }) => name)])
  })

  test('[V26] has numbers of at most two decimals', () => {
    const numbers = all.flatMap(
      ({ attributes }) => [...attributes.values()].join(' ').match(/\d+\.\d+/g) ?? [],
    )
    for (const number of numbers) expect(number.split('.')[1]?.length).toBeLessThanOrEqual(2)
  })
})

test('an item is found by its id', () => {
  const all = drawn(sceneOf(coffee()))
  expect(inId(all, 'ordering-coffee-ahead/@stages/purchase')?.text).toBe('Purchase')
})

test('a map has a margin and a background where they are asked for', () => {
  const scene = sceneOf(coffee())
  const { width, height } = sceneBox(scene)
  const svg = parseXml(toSvg(scene, { margin: 24, background: '#eeeeee' }))
  expect(svg.attributes.get('viewBox')).toBe(`-24 -24 ${width + 48} ${height + 48}`)
  const [rect] = named([...elements(svg)], 'rect')
  expect(rect?.attributes.get('fill')).toBe('#eeeeee')
  expect([numberOf(rect, 'x'), numberOf(rect, 'width')]).toEqual([-24, width + 48])
})

test('a style sheet is carried along, and cannot end its own element', () => {
  const svg = toSvg(sceneOf(coffee()), { style: 'text { fill: red } </style><script>alert(1)</script>' })
  expect(svg).toContain('<style>text { fill: red }')
  expect(svg).not.toContain('<script')
  expect(() => parseXml(svg)).not.toThrow()
})

test('[P5] what a journey says is text and never markup', () => {
  const evil = '<script>alert(1)</script> ]]> & " \' <!-- --> <![CDATA[ \u0000\u0007\ud83d'
  const journey = coffee()
  const cards = journey.cards.map((card) => ({ ...card, text: evil, link: 'https://example.org/?a=1&b="' }))
  const svg = toSvg(sceneOf({ ...journey, title: evil, owner: evil, cards }))
  const all = [...elements(parseXml(svg))]
  expect(new Set(all.map(({ name }) => name))).toEqual(
    new Set(['svg', 'title', 'g', 'rect', 'path', 'text', 'circle', 'a']),
  )
  expect(named(all, 'title')[0]?.text).toContain('<script>')
})

test('a link opens in a new window and does not tell it about us', () => {
  const journey = coffee()
  const cards = journey.cards.map((card) => ({ ...card, link: 'https://example.org/a?b&c' }))
  const [link] = named(drawn(sceneOf({ ...journey, cards })), 'a')
  expect(Object.fromEntries(link?.attributes ?? [])).toEqual({
    href: 'https://example.org/a?b&c',
    target: '_blank',
    rel: 'noopener',
  })
})

describe('texts', () => {
  const textsOfTitle = (title: string) => named(drawn(sceneOf({ ...journeyOf([0]), title })), 'text').slice(1)

  test('stand on a baseline inside their line', () => {
    const scene = sceneOf(coffee())
    const [title] = ofKind(scene, 'label', 'title')
    const [kind, name] = named(drawn(scene), 'text')
    const [first, second] = title?.paragraphs ?? []
    const top = title?.box.y ?? 0
    expect(numberOf(kind, 'y')).toBeGreaterThan(top + (first?.lineHeight ?? 0) / 2)
    expect(numberOf(kind, 'y')).toBeLessThan(top + (first?.lineHeight ?? 0))
    expect(numberOf(name, 'y')).toBeLessThan(top + (first?.lineHeight ?? 0) + (second?.lineHeight ?? 0))
  })

  test('from right to left start at the right edge, line by line', () => {
    const [line] = textsOfTitle('حجز موعد في العيادة')
    const [latin] = textsOfTitle('A visit')
    expect(line?.attributes.get('direction')).toBe('rtl')
    expect(numberOf(line, 'x')).toBeGreaterThan(numberOf(latin, 'x'))
    expect(latin?.attributes.get('direction')).toBeUndefined()
  })

  test('have one direction in all their lines, also where one begins with a foreign word', () => {
    const title = 'WhatsApp أسرع من الهاتف، لكنها لا تعرف إن كان الموعد مؤكدًا أو لا، ولا متى يصل الطبيب'
    const lines = textsOfTitle(title).slice(0, 2)
    expect(lines.map(({ attributes }) => attributes.get('direction'))).toEqual(['rtl', 'rtl'])
    const [mostlyLatin] = textsOfTitle('The word موعد means appointment')
    expect(mostlyLatin?.attributes.get('direction')).toBeUndefined()
  })

  test('keep their spaces', () => {
    const [line] = textsOfTitle('two  spaces')
    expect(line?.attributes.get('xml:space')).toBe('preserve')
    expect(line?.text).toBe('two  spaces')
  })
})

describe('shapes', () => {
  test('[V13] each marker shape is drawn as itself, inside its box', () => {
    const scene = sceneOf(journeyOf([0.5], [1], [-1], [2], [-2]))
    const all = drawn(scene)
    const shapes = ofKind(scene, 'marker', 'emotion').map(({ id, shape, box }) => {
      const [, element] = inId(all, id)?.children ?? []
      if (element?.name === 'polygon') {
        const points = (element.attributes.get('points') ?? '').split(/[ ,]/).map(Number)
        const xs = points.filter((_, index) => index % 2 === 0)
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(box.x)
        expect(Math.max(...xs)).toBeLessThanOrEqual(box.x + box.width)
      }
      return [shape, element?.name, (element?.attributes.get('points') ?? '').split(' ').length]
    })
    expect(shapes).toEqual([
      ['circle', 'circle', 1],
      ['square', 'rect', 1],
      ['diamond', 'polygon', 4],
      ['triangle', 'polygon', 3],
      ['hexagon', 'polygon', 6],
    ])
  })

  test('[V28] a hollow marker has its colour as outline only', () => {
    const scene = sceneOf(journeyOf([{ value: 0, n: 3 }, 1]))
    const all = drawn(scene)
    const [hollow, full] = ofKind(scene, 'marker', 'emotion').map(
      ({ id }) => inId(all, id)?.children[1]?.attributes,
    )
    expect([hollow?.get('fill'), hollow?.get('stroke')]).toEqual(['#ffffff', '#173482'])
    expect([full?.get('fill'), full?.get('stroke')]).toEqual(['#173482', '#ffffff'])
  })

  test('[V11] [V28] dashes and dots are drawn as the scene says', () => {
    const scene = sceneOf(journeyOf([0, null, 1, { value: 0, n: 2 }]))
    const all = drawn(scene)
    for (const { id, dash, pattern, color, path } of ofKind(scene, 'line', 'emotion')) {
      const attributes = inId(all, id)?.attributes
      expect(attributes?.get('stroke-dasharray')).toBe(dash === 'solid' ? undefined : pattern?.join(' '))
      expect([attributes?.get('stroke'), attributes?.get('d')]).toEqual([color, path])
    }
  })

  test('[V17] an assumption has a dashed frame', () => {
    const scene = sceneOf(coffee())
    const assumed = ofKind(scene, 'card').find(({ dash }) => dash === 'dashed')
    const [frame] = inId(drawn(scene), assumed?.id ?? '')?.children ?? []
    expect(frame?.attributes.get('stroke-dasharray')).toBeDefined()
  })

  test('a stroke lies inside its box', () => {
    const scene = sceneOf(coffee())
    const pain = ofKind(scene, 'card', 'pain-points')[0]
    const [frame] = inId(drawn(scene), pain?.id ?? '')?.children ?? []
    expect(numberOf(frame, 'x')).toBe((pain?.box.x ?? 0) + 0.5)
    expect(numberOf(frame, 'width')).toBe((pain?.box.width ?? 0) - 1)
  })
})
