/**
 * Writes the tables of core/text/tables: widths with kerning for each font, and what each character is for line
 * breaking. Run it with `node core/text/generate.mjs` after a font package or Unicode changes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { characterTableModule } from './generate/character-table.mjs'
import { fontTableModule } from './generate/font-table.mjs'

// In em, for listed symbols that a packaged font lacks.
const interFallbacks = { '▲': 1, '▼': 1, '✦': 1, '★': 1, '●': 1, '○': 1, '◆': 1, '■': 1, '→': 1, '←': 1, '✓': 1, '⚠': 1, '№': 1, '‰': 1 }
const openSansFallbacks = { ...interFallbacks, '↑': 1, '↓': 1, '₽': 0.57 }

const write = (name, text) => {
  writeFileSync(fileURLToPath(new URL(`./tables/${name}.ts`, import.meta.url)), text)
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text).length} gzip`)
}

write('inter-regular', fontTableModule({ family: 'inter', name: 'interRegular', weight: 400, extra: [], fallbacks: interFallbacks }))
write('inter-bold', fontTableModule({ family: 'inter', name: 'interBold', weight: 600, extra: [], fallbacks: interFallbacks }))
write('open-sans-regular', fontTableModule({ family: 'open-sans', name: 'openSansRegular', weight: 400, extra: ['math', 'symbols'], fallbacks: openSansFallbacks }))
write('open-sans-bold', fontTableModule({ family: 'open-sans', name: 'openSansBold', weight: 700, extra: ['math', 'symbols'], fallbacks: openSansFallbacks }))
write('characters', characterTableModule())
