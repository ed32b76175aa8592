import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/** The generator, by its address: it is plain JavaScript and no part of what is compiled. */
const script = new URL('../../../core/text/generate/tables.mjs', import.meta.url).href
const { tables }: { tables: { [name: string]: () => string | Promise<string> } } = await import(script)

const file = (name: string) =>
  readFileSync(new URL(`../../../core/text/tables/${name}.ts`, import.meta.url), 'utf8')

describe('the generated tables', () => {
  test('take less than 10 KB each, compressed', () => {
    for (const name of Object.keys(tables))
      expect(gzipSync(file(name), { level: 9 }).length, name).toBeLessThan(10_000)
  })

  // The character table also depends on the Unicode version of Node, so it is not made again here.
  for (const name of ['inter', 'open-sans', 'arabic', 'line-steps'])
    test(`${name} is what the script makes of its packages`, { timeout: 60_000 }, async () => {
      expect(await tables[name]?.()).toBe(file(name))
    })
})
