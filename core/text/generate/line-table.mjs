/** The state machine of line breaking with equal states merged, packed. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packNumbers } from './pack.mjs'

/** The source of the generated module core/text/tables/line-steps.ts. */
export const lineTableModule = async () => {
  const rows = mergedStates((await rules()).lineStates())
  const columns = rows[0].length
  const usual = [...Array(columns).keys()].map((column) => mostFrequent(rows.map((row) => row[column].next)))
  const cells = rows.flatMap((row) =>
    row.map(({ flags, next }, column) => `${flags} ${next === usual[column] ? -1 : next}`),
  )
  const values = [...new Set(cells)].sort((a, b) => count(cells, b) - count(cells, a) || (a < b ? -1 : 1))
  const split = values.map((value) => value.split(' ').map(Number))
  return `// Made by core/text/generate.mjs of the rules in core/text/generate/line-pairs.ts and line-states.ts. Do not edit.
// ${rows.length} states, ${columns} line classes.
import type { PackedSteps } from '../line-steps.ts'

export const lineSteps: PackedSteps = {
  usual: '${packNumbers(usual)}',
  flags: '${packNumbers(split.map(([flags]) => flags))}',
  next: '${packNumbers(split.map(([, next]) => next + 1))}',
  cells: '${packNumbers(cells.map((cell) => values.indexOf(cell)))}',
}
`
}

const rules = async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./line-states.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** States that no text can tell apart become one (Moore's algorithm: split by what follows until nothing splits). */
const mergedStates = (states) => {
  let groups = states.map(() => 0)
  for (;;) {
    const keys = states.map(
      (row, state) => `${groups[state]}|${row.map(({ flags, next }) => `${flags},${groups[next]}`)}`,
    )
    const names = [...new Set(keys)]
    const finer = keys.map((key) => names.indexOf(key))
    if (names.length === new Set(groups).size) {
      const representatives = names.map((key) => keys.indexOf(key))
      return representatives.map((state) =>
        states[state].map(({ flags, next }) => ({ flags, next: finer[next] })),
      )
    }
    groups = finer
  }
}

const count = (list, value) => list.filter((item) => item === value).length
const mostFrequent = (list) => [...new Set(list)].reduce((a, b) => (count(list, b) > count(list, a) ? b : a))
