import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonRows } from '../../../../core/read/json/rows.ts'

describe('the rows of a JSON text', () => {
  const text = '{\n  "a": [1,\n    {"b": "x\\n\\"y"},\r\n    null\r\n  ],\n  "c d": {}\n}'

  it('are those of the values at the paths asked for', () => {
    const { rows } = jsonRows(text, new Set(['a', 'a[0]', 'a[1].b', 'a[2]', 'c d', 'e']))
    expect([...rows]).toEqual([
      ['a', 2],
      ['a[0]', 2],
      ['a[1].b', 3],
      ['a[2]', 4],
      ['c d', 6],
    ])
  })

  it.each([
    ['{"a": 1,\n"b" 2}', 2],
    ['{"a": 1,\n}', 2],
    ['[1,\n2', 2],
    ['[1\n2]', 2],
    ['{\n"a": "never closed\n}', 2],
    ["{\n'a': 1}", 2],
    ['[1]\n\n[2]', 3],
    ['{"a": tru\n}', 1],
    ['', 1],
  ])('[R4] name the row where %j stops being JSON', (broken, row) => {
    expect(jsonRows(broken).broken).toBe(row)
  })
})

it('a text has a broken row exactly when it is not JSON', () => {
  const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)))
  const soup = fc
    .array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-', 'null', '"', ' ', '\n'))
    .map((t) => t.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.json(), cut, soup), (text) => {
      expect(jsonRows(text).broken === undefined).toBe(isJson(text))
    }),
    { numRuns: 500 },
  )
})

it('nesting without end has a broken row, and no path of its own', () => {
  expect(jsonRows(`{"a":\n${'['.repeat(200_000)}`).broken).toBe(2)
  expect(jsonRows(`${'['.repeat(50)}1${']'.repeat(50)}`, new Set(['[0][0]'])).rows).toEqual(
    new Map([['[0][0]', 1]]),
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
