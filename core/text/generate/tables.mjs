/** Every generated module of core/text/tables, by its name. */
import { arabicTableModule } from './arabic-table.mjs'
import { characterTableModule } from './character-table.mjs'
import { fontTableModule } from './font-table.mjs'
import { lineTableModule } from './line-table.mjs'

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
  ...same('①②③④⑤⑥⑦⑧⑨', 2846),
}

// Nobody knows which font of the machine draws these: an em, or what a digit and a per cent sign suggest.
const openSansSymbols = { ...same('▲▼✦★●○◆■✓⚠→←↑↓', 2048), '₽': [1169, 1169], '‰': [2490, 2690] }

function same(symbols, units) {
  return Object.fromEntries([...symbols].map((symbol) => [symbol, [units, units]]))
}

export const tables = {
  inter: () =>
    fontTableModule({
      family: 'inter',
      name: 'interFont',
      weights: [400, 600],
      symbolSubsets: [],
      fallbacks: interSymbols,
    }),
  'open-sans': () =>
    fontTableModule({
      family: 'open-sans',
      name: 'openSansFont',
      weights: [400, 700],
      symbolSubsets: ['math', 'symbols'],
      fallbacks: openSansSymbols,
    }),
  arabic: arabicTableModule,
  characters: characterTableModule,
  'line-steps': lineTableModule,
}
