/**
 * Writes the tables of core/text/tables: the widths and kerns of each font, what each character is for line breaking,
 * and the rules of line breaking. Run `node core/text/generate.mjs` when a font package, Unicode or a rule changes.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { tables } from './generate/tables.mjs'

for (const [name, make] of Object.entries(tables)) {
  const source = await make()
  writeFileSync(new URL(`./tables/${name}.ts`, import.meta.url), source)
  console.log(`${name}: ${gzipSync(source, { level: 9 }).length} bytes compressed`)
}
