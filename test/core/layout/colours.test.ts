/** Contrast and colour vision, computed with culori. */
import {
  differenceCiede2000,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { laneRoles } from '../../../core/journey/roles.ts'
import { contrastRatio, readableOn } from '../../../core/layout/contrast.ts'
import { themes } from '../../../core/layout/theme.ts'
import { hostNames } from '../../../core/scene.ts'
import { maps } from '../../maps/index.ts'
import { ofKind, sceneOf, withAncestors } from './scenes.ts'
import { backgroundOf, textsOnBackgrounds } from './violations.ts'

type Vision = readonly [name: string, seen: (color: string) => ReturnType<typeof parse>]

const filters = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
}
const visions: readonly Vision[] = [
  ['full', parse],
  ...Object.entries(filters).map(([name, filter]): Vision => [name, (color) => filter(known(color))]),
]

/** Distances as shares of what V16 asks for: CIEDE2000 of 11, or OKLab × 100 of 15. */
const ciede = differenceCiede2000()
const oklab = differenceEuclidean('oklab')
const apart = (one: string, other: string, [, seen]: Vision) =>
  Math.max(
    ciede(known(seen(one)), known(seen(other))) / 11,
    (oklab(known(seen(one)), known(seen(other))) * 100) / 15,
  )

describe.each(hostNames)('on %s', (host) => {
  const theme = themes[host]

  test.each(visions)('[V16] line colours stay apart for %s vision', (...vision) => {
    const colors = [...theme.series.map(({ color }) => color), theme.previous.color]
    for (const [one, other] of pairs(colors)) expect(apart(one, other, vision)).toBeGreaterThanOrEqual(1)
  })

  test.each(visions)('[V16] highest and lowest, pain and delight stay apart for %s vision', (...vision) => {
    const marks = (['pain-points', 'delights', 'opportunities'] as const).map(
      (role) => theme.cards[role]?.mark ?? '',
    )
    const states = new Set(marks).size === 1 ? [] : [marks]
    for (const colors of [...states, [theme.highest, theme.lowest]])
      for (const [one, other] of pairs(colors)) expect(apart(one, other, vision)).toBeGreaterThanOrEqual(1)
  })

  test('[V15] lines, markers and the neutral axis stand out from what is behind them', () => {
    const strokes = [...theme.series, theme.previous].map(({ color }) => color)
    for (const color of [...strokes, theme.axis, theme.accent])
      for (const background of [theme.surface, theme.emotionFill])
        expect(wcagContrast(color, background)).toBeGreaterThanOrEqual(3)
  })

  test('[V13] five lines have five dashes and five shapes', () => {
    expect(new Set(theme.series.map(({ shape }) => shape)).size).toBe(5)
    expect(new Set(theme.series.map(({ pattern }) => pattern.join(' '))).size).toBe(5)
    expect(theme.series).toHaveLength(5)
  })

  test('[V15] marks of all lanes are readable on their cards', () => {
    for (const role of laneRoles) {
      const { fill, mark } = theme.cards[role] ?? theme.neutralCard
      const background = fill ?? theme.surface
      expect(wcagContrast(readableOn(mark, background), background)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(maps)(
    '[V15] every text of the map $name can be read on its background',
    ({ journey, language }) => {
      for (const { paragraph, background } of textsOnBackgrounds(sceneOf(journey(), { host, language }))) {
        const needed = paragraph.fontSize >= 24 ? 3 : 4.5
        expect(wcagContrast(paragraph.color, background)).toBeGreaterThanOrEqual(needed)
      }
    },
  )

  test.each(maps)('[V15] every line and marker of the map $name stands out', ({ journey, language }) => {
    for (const [item, around] of withAncestors(sceneOf(journey(), { host, language }).items)) {
      if (item.kind !== 'marker' && !(item.kind === 'line' && item.role !== 'axis')) continue
      expect(wcagContrast(item.color, backgroundOf(around))).toBeGreaterThanOrEqual(3)
    }
  })
})

test('[V15] the frame of an assumption is as dark as graphics have to be', () => {
  const dashed = maps.flatMap(({ journey, host, language }) =>
    ofKind(sceneOf(journey(), { host, language }), 'card').filter(({ dash }) => dash === 'dashed'),
  )
  expect(dashed.length).toBeGreaterThan(0)
  for (const { stroke = '#ffffff', fill = '#ffffff' } of dashed)
    expect(wcagContrast(stroke, fill)).toBeGreaterThanOrEqual(3)
})

test('contrastRatio agrees with culori', () => {
  const colors = ['#000000', '#ffffff', '#173482', '#d97533', '#f9fafc', '#010203', '#7b818d']
  for (const [one, other] of pairs(colors))
    expect(contrastRatio(one, other)).toBeCloseTo(wcagContrast(one, other), 3)
})

test('[V15] readableOn keeps a colour that can be read, and darkens one that cannot', () => {
  expect(readableOn('#14171f', '#ffffff')).toBe('#14171f')
  const darker = readableOn('#d97533', '#f9fafc')
  expect(darker).not.toBe('#d97533')
  expect(wcagContrast(darker, '#f9fafc')).toBeGreaterThanOrEqual(4.5)
})

const pairs = <T>(values: readonly T[]): (readonly [T, T])[] =>
  values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const))

function known(color: ReturnType<typeof parse> | string) {
  const parsed = typeof color === 'string' ? parse(color) : color
  if (parsed === undefined) throw new Error(`not a colour: ${String(color)}`)
  return parsed
}
