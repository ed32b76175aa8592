import { expect, it } from 'vitest'
import { readJourneyJson } from '../../../core/read/journey-json.ts'
import { readMarkdown } from '../../../core/read/markdown/markdown.ts'
import { readMermaid } from '../../../core/read/mermaid.ts'
import { readOutline } from '../../../core/read/outline.ts'

const many = Array.from({ length: 250 }, (_, index) => `Stage ${index}`)

it.each([
  ['an outline', readOutline(many.join('\n'))],
  [
    'a Mermaid diagram',
    readMermaid(`journey\n${many.map((name) => `section ${name}\n Wait: 3: Me\n`).join('')}`),
  ],
  ['a Markdown list', readMarkdown(many.map((name) => `1. ${name}\n   1. waits`).join('\n'))],
  ['a journey file', readJourneyJson(JSON.stringify({ stages: many.map((name) => ({ name })), lanes: [] }))],
  [
    'JSON of another tool',
    readJourneyJson(JSON.stringify({ stages: many.map((name) => ({ name, wait: 1 })) })),
  ],
])(
  '[R13] %s with more stages than a map can hold is drawn as far as it goes, and that is said',
  (_, { journey, problems }) => {
    expect(journey?.stages.length).toBe(200)
    expect(journey?.stages.at(-1)?.name).toBe('Stage 199')
    const stages = new Set(journey?.stages.map(({ id }) => id))
    expect(
      [...(journey?.cards ?? []), ...(journey?.metrics ?? [])].every(({ stage }) => stages.has(stage)),
    ).toBe(true)
    expect(problems).toContainEqual({ code: 'map-too-large', count: 250, value: '200' })
  },
)
