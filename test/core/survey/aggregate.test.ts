import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { readText } from '../../../core/read/read.ts'
import { readStream } from '../../../core/read/stream.ts'
import { type Warehouse, warehouseOf } from './warehouse.ts'

const ROWS = 240_000
const stages = ['Find', 'Choose', 'Pay', 'Receive', 'Return']
const touchpoints = ['Web shop', 'Mobile app', 'Shop in town']
const segments = ['new', 'loyal', 'business']

/** One row per answer, some without one; the same in every run. */
const responses = (): string => {
  let state = 7
  const upTo = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % most
  }
  const lines = ['stage,touchpoint,segment,score']
  for (let row = 0; row < ROWS; row += 1) {
    const [stage, touchpoint, segment] = [
      upTo(stages.length),
      upTo(touchpoints.length),
      upTo(segments.length),
    ]
    const score =
      upTo(20) === 0 ? '' : Math.min(5, 1 + upTo(3) + upTo(2 + ((stage + touchpoint + segment) % 3)))
    lines.push(`${stages[stage]},${touchpoints[touchpoint]},${segments[segment]},${score}`)
  }
  return `${lines.join('\n')}\n`
}

const points = (journey: Journey | null | undefined) =>
  new Map(
    journey?.lines.flatMap(({ title, points }) =>
      points.map(
        ({ stage, touchpoint, ...figures }) => [`${title}: ${stage} · ${touchpoint}`, figures] as const,
      ),
    ),
  )

describe('[S11] a table made in a warehouse by the SQL of the documentation', () => {
  let warehouse: Warehouse
  let direct: Awaited<ReturnType<typeof readStream>>
  let queries: readonly string[]
  beforeAll(async () => {
    const csv = responses()
    const bytes = new TextEncoder().encode(csv)
    warehouse = await warehouseOf('responses', csv)
    direct = await readStream({
      size: bytes.length,
      async *open() {
        yield bytes
      },
    })
    const page = await readFile(new URL('../../../core/survey/AGGREGATE.md', import.meta.url), 'utf8')
    queries = [...page.matchAll(/```sql\n([^`]+)```/g)].map(([, sql]) => sql ?? '')
  }, 60_000)
  afterAll(() => warehouse.close())

  test('the file itself is read as responses, with a line for every segment', () => {
    expect(direct?.source.records).toBe(ROWS)
    expect(direct?.journey?.lines.map(({ title }) => title).sort()).toEqual([...segments].sort())
    expect(points(direct?.journey).size).toBe(stages.length * touchpoints.length * segments.length)
    expect(queries).toHaveLength(2)
  })

  test.each([0, 1])('query %i gives the same points to 1e-9', (query) => {
    const counted = readText(warehouse.csv(queries[query] ?? ''), { name: 'counted.csv' })
    expect(counted.kind).toBe('aggregate')
    expect(counted.problems).toEqual([])
    const [expected, found] = [points(direct?.journey), points(counted.journey)]
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [place, figures] of expected) {
      const same = found.get(place)
      expect(same?.n).toBe(figures.n)
      for (const figure of ['value', 'low', 'high'] as const)
        expect(
          Math.abs((same?.[figure] ?? Number.NaN) - (figures[figure] ?? Number.NaN)),
          place,
        ).toBeLessThan(1e-9)
    }
  })
})
