/** Layout beside its peer: how long a map of stages × cards takes here and as a Mermaid `journey`, in one browser. */
import mermaid from 'mermaid'
import type { Journey } from '../../core/journey/schema.ts'
import { layout } from '../../core/layout/layout.ts'
import { mapWords } from '../../core/messages/map/index.ts'
import { toSvg } from '../../core/svg/svg.ts'
import { openSansMeasure } from '../../core/text/open-sans.ts'

export interface LayoutFigures {
  readonly map: string
  readonly cards: number
  /** Medians, ms. */
  readonly layout: number
  readonly layoutAndSvg: number
  readonly mermaid: number
}

const mapSizes = [
  { stages: 5, cards: 4, runs: 60, together: 20 },
  { stages: 10, cards: 20, runs: 40, together: 5 },
  { stages: 50, cards: 40, runs: 40, together: 1 },
] as const

/** Measures all sizes round-robin, the peer between our own runs, so that both meet the same machine. */
export async function layoutBench(): Promise<LayoutFigures[]> {
  mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000 })
  const figures: LayoutFigures[] = []
  for (const { stages, cards, runs, together } of mapSizes) {
    const journey = benchJourney(stages, cards)
    const source = mermaidSource(stages, cards)
    const options = { host: 'board', words: mapWords('en'), measure: openSansMeasure } as const
    const ours: number[] = []
    const drawn: number[] = []
    const peer: number[] = []
    for (let run = 0; run < runs; run += 1) {
      ours.push(await timed(() => layout(journey, options), together))
      drawn.push(await timed(() => toSvg(layout(journey, options)), together))
      if (run % Math.ceil(runs / 9) === 0)
        peer.push(await timed(() => mermaid.render(`m${stages}${run}`, source)))
    }
    figures.push({
      map: `${stages} × ${cards}`,
      cards: stages * cards,
      layout: median(ours),
      layoutAndSvg: median(drawn),
      mermaid: median(peer),
    })
  }
  return figures
}

const lanes = ['actions', 'pain-points', 'opportunities', 'quotes'] as const
const words =
  'Reads ratings and compares prices with the counter before paying by card in the bank’s app'.split(' ')

function benchJourney(stageCount: number, cardCount: number): Journey {
  const stages = Array.from({ length: stageCount }, (_, stage) => ({
    id: `s${stage}`,
    name: `Stage ${stage + 1}`,
    touchpoints: [],
  }))
  const cards = stages.flatMap(({ id }, stage) =>
    Array.from({ length: cardCount }, (_, card) => ({
      id: `c${card}`,
      lane: lanes[card % lanes.length] ?? 'actions',
      stage: id,
      text: sentence(stage * cardCount + card),
    })),
  )
  const points = stages.map(({ id }, stage) => ({ stage: id, value: ((stage * 7) % 9) / 2 - 2 }))
  return {
    version: 1,
    id: 'bench',
    title: 'Benchmark',
    kind: 'current-state',
    personas: [],
    stages,
    lanes: [
      { id: 'actions', role: 'actions', title: 'Actions' },
      { id: 'emotion', role: 'emotion', title: 'Emotion' },
      ...lanes.slice(1).map((role) => ({ id: role, role, title: role })),
    ],
    cards,
    lines: [{ id: 'all', title: 'All', basis: 'estimated', points }],
    metrics: [],
  }
}

function mermaidSource(stageCount: number, cardCount: number): string {
  const sections = Array.from({ length: stageCount }, (_, stage) => {
    const tasks = Array.from(
      { length: cardCount },
      (_, card) => `    ${sentence(stage * cardCount + card)}: ${1 + ((stage + card) % 5)}: Me`,
    )
    return [`  section Stage ${stage + 1}`, ...tasks].join('\n')
  })
  return ['journey', '  title Benchmark', ...sections].join('\n')
}

function sentence(seed: number): string {
  return Array.from(
    { length: 4 + (seed % 9) },
    (_, word) => words[(seed * 3 + word * 7) % words.length],
  ).join(' ')
}

/** Time of one run, ms; short ones are timed together, because a browser's clock is coarse. */
async function timed(work: () => unknown, together = 1): Promise<number> {
  const start = performance.now()
  for (let run = 0; run < together; run += 1) await work()
  return (performance.now() - start) / together
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
