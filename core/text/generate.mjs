/**
 * Writes the tables of core/text/tables: widths with kerning for each font, and what each character is for line
 * breaking. Run it with `node core/text/generate.mjs` after a font package or Unicode changes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { arabicTableModule } from './generate/arabic-table.mjs'
import { characterTableModule } from './generate/character-table.mjs'
import { fontTableModule } from './generate/font-table.mjs'
import { lineTableModule } from './generate/line-table.mjs'

// In font units, regular and bold: what Inter 4.1 itself has, where the package leaves the symbol out.
const interSymbols = {
  '▲': [2070, 2118],
  '▼': [2070, 2118],
  '✦': [2048, 2048],
  '★': [2140, 2140],
  '●': [1872, 1872],
  '○': [1872, 1872],
  '◆': [2152, 2165],
  '■': [1872, 1872],
  '→': [1954, 1954],
  '←': [1954, 1954],
  '✓': [1811, 1808],
  '⚠': [2100, 2100],
  '‰': [2735, 2809],
  ...Object.fromEntries([...'①②③④⑤⑥⑦⑧⑨'].map((digit) => [digit, [2846, 2846]])),
}
// Nobody knows which font of the machine draws these: an em, or what a digit and a per cent sign suggest.
const openSansSymbols = {
  ...Object.fromEntries([...'▲▼✦★●○◆■✓⚠→←↑↓'].map((symbol) => [symbol, [2048, 2048]])),
  '₽': [1169, 1169],
  '‰': [2490, 2690],
}

const write = (name, text) => {
  writeFileSync(fileURLToPath(new URL(`./tables/${name}.ts`, import.meta.url)), text)
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`)
}

write(
  'inter',
  fontTableModule({
    family: 'inter',
    name: 'interFont',
    weights: [400, 600],
    symbolSubsets: [],
    fallbacks: interSymbols,
  }),
)
write(
  'open-sans',
  fontTableModule({
    family: 'open-sans',
    name: 'openSansFont',
    weights: [400, 700],
    symbolSubsets: ['math', 'symbols'],
    fallbacks: openSansSymbols,
  }),
)
write('arabic', arabicTableModule())
write('characters', characterTableModule())
write('line-steps', await lineTableModule())
