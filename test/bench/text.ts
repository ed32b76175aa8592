/** Wrapping by table beside its peer: how long 2,000 card texts take here and as elements that the browser lays out. */
import { openSansMeasure } from '../../core/text/open-sans.ts'
import { type Language, textsOf } from '../core/text/texts.ts'

export interface TextFigures {
  readonly texts: string
  readonly count: number
  /** Medians, ms. */
  readonly table: number
  readonly dom: number
}

const sets: readonly (readonly [string, readonly Language[]])[] = [
  ['en + pl + ru + ro', ['en', 'pl', 'ru', 'ro']],
  ['ja', ['ja']],
]
const count = 2000
const width = 220
const fontSize = 14

/** Measures all sets, the browser between our own runs, so that both meet the same machine. */
export async function textBench(): Promise<TextFigures[]> {
  return sets.map(([name, languages]) => {
    const made = languages.flatMap((language) => textsOf(language, count / languages.length)).slice(0, count)
    const texts: readonly string[] = JSON.parse(JSON.stringify(made)) // flat strings, as they come from a file
    const table: number[] = []
    const dom: number[] = []
    for (let run = 0; run < 60; run += 1) {
      table.push(
        timed(() => texts.map((text) => openSansMeasure.wrap(text, fontSize, 'regular', width).length)),
      )
      if (run % 8 === 7) dom.push(timed(() => domLineCounts(texts)))
    }
    return { texts: name, count, table: median(table.slice(20)), dom: median(dom) }
  })
}

function domLineCounts(texts: readonly string[]): number[] {
  const root = document.createElement('div')
  root.style.cssText = `font: ${fontSize}px/20px "Open Sans"; width: ${width}px; overflow-wrap: anywhere`
  const elements = texts.map((text) => {
    const element = document.createElement('div')
    element.textContent = text
    root.append(element)
    return element
  })
  document.body.append(root)
  const counts = elements.map((element) => element.offsetHeight / 20)
  root.remove()
  return counts
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
