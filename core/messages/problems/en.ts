/**
 * What may be wrong with a file, in English. This catalogue is the list of problem codes: the other languages must
 * have a sentence for each of its keys. A sentence says what was found and what to do; its place is printed before it.
 */
import type { ProblemFacts } from '../../problem.ts'
import { plural } from '../language.ts'

/** A sentence about one problem, from what the problem knows. */
export type Sentence = (facts: Required<ProblemFacts>) => string
/** A catalogue in another language: one sentence for every problem there is. */
export type Problems = { readonly [Code in keyof typeof en]: Sentence }

export const en = {
  // Mermaid diagrams
  'mermaid-other-diagram': ({ value }) =>
    `This is a Mermaid “${value}” diagram. Only Mermaid “journey” diagrams can become a map: start the text with the word journey.`,
  'mermaid-no-tasks': () =>
    'The diagram has no sections and no tasks, so there is nothing to draw. Add a line such as “section Purchase” and under it “Pay: 3: Customer”.',
  'mermaid-score-missing': ({ value }) =>
    `“${value}” has no score, so the emotion line has a gap there. Write the score after a colon, as in “Pay: 3”.`,
  'mermaid-score-not-number': ({ value }) =>
    `“${value}” is not a score, so the emotion line has a gap there. Write a number from 1 to 5.`,
  'mermaid-score-outside': ({ value }) =>
    `The score ${value} is outside 1 to 5, so the emotion line has a gap there. Write a number from 1 to 5.`,
  'mermaid-colon-in-name': ({ value }) =>
    `“${value}” is read as the whole name of the task. Mermaid itself stops at the first colon; leave that colon out if the text has to work there as well.`,
  'mermaid-tasks-before-section': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'task stands', other: 'tasks stand' })} before the first section and went to a stage named “${value}”. Put a section line above to name the stage yourself.`,
  'mermaid-several-diagrams': ({ count }) =>
    `The text holds ${count} journey diagrams, and only the first is drawn. Save each of the others as a file of its own.`,
  // Markdown
  'markdown-no-journey': () =>
    'No journey was found in this text. Give it a table with the stages as columns, headings such as “Stage 1: Awareness” with bullets under them, or a numbered list of steps.',
  'markdown-tables-left-out': ({ count }) =>
    `${count} other ${plural('en', count, { one: 'table says', other: 'tables say' })} nothing about the stages and ${plural('en', count, { one: 'is', other: 'are' })} left out of the map.`,
  'markdown-target-table': ({ value }) =>
    `“${value}” has the same stages as the first table: its emotions are drawn as the target line, and its ideas are among the opportunities.`,
  'markdown-target-rest': ({ value, count }) =>
    `${count} ${plural('en', count, { one: 'other text', other: 'other texts' })} of “${value}” ${plural('en', count, { one: 'is', other: 'are' })} not on the map, which shows one state only. Save that table as a file of its own to draw it.`,
  'markdown-other-map': ({ value }) =>
    `“${value}” is a journey of its own and is left out here. Save it as a file of its own to draw it.`,
  'markdown-diagram-left-out': () =>
    'The Mermaid diagram in this text says less than the text around it and is left out. Save it as a file of its own to draw it.',
  // Outlines
  'outline-empty': () =>
    'The outline has no lines, so there is nothing to draw. Write one stage per line and its touchpoints below it, indented.',
  // JSON
  'json-broken': () =>
    'The file is not well-formed JSON from here on: a bracket, a comma or a quotation mark is missing or stands in the wrong place. Save the file again where it came from.',
  'json-not-journey': () =>
    'The file is JSON, but it holds no list of stages, so it cannot become a map. Choose a file that ends in .journey.json, or give it a “stages” list.',
  'json-newer': ({ value }) =>
    `The file was saved by a newer version (format ${value}) and would lose parts here. Update this app, then open the file again.`,
  'json-value-left-out': ({ value }) =>
    `What stands at ${value} cannot be read and is left out. Correct it in the file and import again.`,
  'json-stage-added': ({ value }) =>
    `Something belongs to a stage “${value}” that the file does not have, so that stage was added at the end. Correct the stage in the file if it is misspelt.`,
  'json-lane-added': ({ value }) =>
    `Something belongs to a lane “${value}” that the file does not have, so that lane was added at the bottom. Correct the lane in the file if it is misspelt.`,
  'json-touchpoint-unknown': ({ value }) =>
    `The touchpoint “${value}” is not in its stage, so what belongs to it is shown for the whole stage. Correct the touchpoint in the file.`,
  'json-id-repeated': ({ value }) =>
    `The id “${value}” is used twice; the second one was given another id. Give each part an id of its own in the file.`,
  'json-other-shape': () =>
    'The file was not saved by this app. Its stages, steps and details were found by their names; compare the map with the file.',
  'json-fields-left-out': ({ value, count }) =>
    `${plural('en', count, { one: 'This field has', other: 'These fields have' })} no place on a map and ${plural('en', count, { one: 'is', other: 'are' })} left out: ${value}.`,
} as const satisfies Record<string, Sentence>
