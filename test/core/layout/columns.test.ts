import { expect, test } from 'vitest'
import type { Journey, Stage } from '../../../core/journey/schema.ts'
import { arrangeColumns } from '../../../core/layout/columns.ts'
import { openSansMeasure } from '../../../core/text/index.ts'
import { coffee } from '../../maps/coffee.ts'
import { ofKind, sceneOf } from './scenes.ts'

const journeyWith = (touchpoints: readonly number[]): Journey => ({
  ...coffee(),
  stages: touchpoints.map(
    (count, stage): Stage => ({
      id: `s${stage}`,
      name: `Stage ${stage}`,
      touchpoints: Array.from({ length: count }, (_, at) => ({ id: `t${at}`, name: `Touchpoint ${at}` })),
    }),
  ),
})
const stageCounts = (stages: number, perRow: number) =>
  arrangeColumns(journeyWith(Array.from({ length: stages }, () => 0)), perRow, openSansMeasure).rows.map(
    ({ spans }) => spans.length,
  )

test('[V19] rows of stages are as even as can be', () => {
  expect(stageCounts(8, 8)).toEqual([8])
  expect(stageCounts(9, 8)).toEqual([5, 4])
  expect(stageCounts(12, 8)).toEqual([6, 6])
  expect(stageCounts(30, 8)).toEqual([8, 7, 8, 7])
  expect(stageCounts(0, 8)).toEqual([0])
  expect(stageCounts(1, 8)).toEqual([1])
})

test('[V7] all columns of all rows have one pitch, and follow each other without holes', () => {
  const { rows, pitch } = arrangeColumns(journeyWith([2, 0, 12, 1, 0, 3, 1, 1, 4, 0]), 8, openSansMeasure)
  for (const { columns, spans } of rows) {
    columns.slice(1).forEach(({ x }, index) => {
      expect(x - (columns[index]?.x ?? 0)).toBe(pitch)
    })
    for (const span of spans) expect(span.width).toBe(Math.max(1, span.stage.touchpoints.length) * pitch)
  }
})

test('columns get narrower where there are many, but never too narrow to read', () => {
  const pitch = (columns: number) =>
    arrangeColumns(journeyWith(Array.from({ length: columns }, () => 0)), 99, openSansMeasure).pitch
  expect([1, 5, 6, 8, 9, 99].map(pitch)).toEqual([304, 304, 224, 224, 184, 184])
})

test('rows after the first are known by their first stage', () => {
  expect(arrangeColumns(journeyWith([0, 0, 0]), 2, openSansMeasure).rows.map(({ suffix }) => suffix)).toEqual(
    [undefined, 's2'],
  )
})

test('[V18] columns are wider where a stage name would have a broken word, as far as that helps', () => {
  const names = (columns: number, name: string) => {
    const stages = journeyWith(Array.from({ length: columns }, () => 0)).stages.map((stage) => ({
      ...stage,
      name,
    }))
    return sceneOf({ ...coffee(), stages }, { stagesPerRow: 99 })
  }
  for (const columns of [9, 10, 11])
    for (const { paragraphs } of ofKind(names(columns, 'Consideration'), 'card', 'stage'))
      expect(paragraphs[0]?.lines).toEqual(['Consideration'])
  const width = (name: string) => names(11, name).items[0]?.box.width ?? 0
  expect(width('Consideration')).toBeGreaterThan(width('Use'))
  expect(width('m'.repeat(400))).toBe(width('Use'))
  expect(width('予約の確認と支払いと受け取りと返品と評価')).toBe(width('Use'))
})
