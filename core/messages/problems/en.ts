/**
 * What may be wrong with a file, in English. This catalogue is the list of problem codes: the other languages must
 * have a sentence for each of its keys. A sentence says what was found and what to do; its place is printed before it.
 */
import type { ProblemFacts } from '../../problem.ts'
import { plural } from '../language.ts'
import { json } from './json/en.ts'
import { jsonExpected, jsonPlace } from './json/place.ts'

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
  'mermaid-lines-before': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'line stands', other: 'lines stand' })} before the word journey and ${plural('en', count, { one: 'is', other: 'are' })} left out: “${value}”. A Mermaid diagram starts with that word.`,
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
  'markdown-text-left-out': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'line of text has', other: 'lines of text have' })} no place on the map and ${plural('en', count, { one: 'is', other: 'are' })} left out; the first is “${value}”. Put what matters into a table row, a bullet or a labelled line such as “Pain point: …”.`,
  // Outlines
  'outline-empty': () =>
    'The outline has no lines, so there is nothing to draw. Write one stage per line and its touchpoints below it, indented.',
  'outline-is-prose': () =>
    'The text is written in sentences, so no stages can be told from it. Write one stage per line and its touchpoints below it, indented, or paste a table.',
  // JSON
  'json-broken': () =>
    'The file is not well-formed JSON from here on: a bracket, a comma or a quotation mark is missing or stands in the wrong place. Save the file again where it came from.',
  'json-not-journey': () =>
    'The file is JSON, but it holds no list of stages, so it cannot become a map. Choose a file that ends in .journey.json, or give it a “stages” list.',
  'json-newer': ({ value }) =>
    `The file was saved by a newer version (format ${value}) and would lose parts here. Update this app, then open the file again.`,
  'json-value-left-out': ({ value, suggestion }) =>
    `Something cannot be read and is left out: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Correct it in the file and import again.`,
  'json-value-gap': ({ value, suggestion }) =>
    `A value cannot be read, so there is a gap: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Correct it in the file and import again.`,
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
  'cards-shortened': ({ count }) =>
    `${count} ${plural('en', count, { one: 'card shows', other: 'cards show' })} only the beginning of ${plural('en', count, { one: 'its text', other: 'their texts' })}; the whole of it stands below the map.`,
  // Bytes and text
  'encoding-unknown': ({ value }) =>
    `“${value}” is not an encoding known here, so the encoding was found from the text. Choose one from the list.`,
  'encoding-guessed': ({ value, suggestion }) =>
    `The file does not say its encoding. It was read as ${value}; if letters look wrong, choose ${suggestion || 'another one'}.`,
  'nulls-removed': ({ count }) =>
    `${count} NUL ${plural('en', count, { one: 'character was', other: 'characters were' })} left out of the text. If something is missing, save the file again as UTF-8.`,
  'characters-broken': ({ count }) =>
    `${count} ${plural('en', count, { one: 'character', other: 'characters' })} could not be decoded and ${plural('en', count, { one: 'shows', other: 'show' })} as �. Choose another encoding, or save the file again as UTF-8.`,
  'file-empty': () => 'The file is empty: 0 responses, and nothing to draw. Export it again, with its rows.',
  'file-too-large': ({ value }) =>
    `The file is larger than ${value}, the most that is read here. Filter its rows or columns where it comes from, or aggregate it first.`,
  'file-is-workbook': () =>
    'This is an Excel workbook (.xlsx), which is not read here. In Excel choose Save as → CSV UTF-8, and open that file.',
  'workbook-broken': () =>
    'The Excel workbook is damaged: its parts do not fit together. Open it in Excel, save it again, and choose the new file.',
  'workbook-too-large': () =>
    'A sheet of the Excel workbook unpacks to more than 200 MB, the most that is read here. Save the sheet as CSV UTF-8, or filter its rows first.',
  'workbook-encrypted': () =>
    'The Excel workbook is protected by a password. Save a copy without a password, and choose that file.',
  'workbook-no-sheet': ({ value }) =>
    `The workbook has no sheet “${value}”, so the first one with data was read. Choose a sheet from the list.`,
  'workbook-sheet-chosen': ({ value, suggestion, count }) =>
    `The sheet “${value}” was read. The workbook has ${count} other ${plural('en', count, { one: 'sheet', other: 'sheets' })}: ${suggestion}.`,
  'workbook-uncalculated': ({ count }) =>
    `${count} ${plural('en', count, { one: 'cell holds a formula that was', other: 'cells hold formulas that were' })} never calculated, so ${plural('en', count, { one: 'it is', other: 'they are' })} taken as empty. Open the workbook in Excel, save it, and choose it again.`,
  'file-is-old-workbook': () =>
    'This is an old Excel workbook (.xls). In Excel choose Save as → CSV UTF-8, and open that file.',
  'file-is-binary': ({ value }) =>
    value === 'unknown'
      ? 'This is not a text file. Choose a CSV, TSV, Markdown, Mermaid or .journey.json file.'
      : `This is not a text file but ${value}. Choose a CSV, TSV, Markdown, Mermaid or .journey.json file.`,
  'file-is-web-page': () => 'This is a web page, not a table. Export the data as CSV where it comes from.',
  'text-not-understood': () =>
    'The text is neither a table nor a journey in Markdown, Mermaid, JSON or an outline. Write one stage per line and its touchpoints below it, indented, or paste a table.',
  // Records of a table
  'row-quote-broken': () =>
    'A quotation mark opens here and does not close properly. The row was read to the end of its line; put the mark right in the file.',
  'row-long': ({ count, suggestion, value }) =>
    `The row has ${count} ${plural('en', count, { one: 'cell', other: 'cells' })} where the header has ${suggestion}; “${value}” and what follows it belong to no column. Check the separators of the row.`,
  'row-long-kept': ({ count, suggestion, value }) =>
    `The row has ${count} ${plural('en', count, { one: 'cell', other: 'cells' })} where the header has ${suggestion}; “${value}” and what follows it stand under no name, and are kept on the map. Check the separators of the row.`,
  'row-short': ({ count, suggestion }) =>
    `The row has ${count} ${plural('en', count, { one: 'cell', other: 'cells' })} where the header has ${suggestion}; the missing ones are taken as empty.`,
  'rows-more-problems': ({ count }) =>
    `${count} more ${plural('en', count, { one: 'row has a problem', other: 'rows have problems' })} like these.`,
  'table-limit-rows': ({ value }) =>
    `The table has more than ${value} rows, the most that is read here. The rows after that are left out; aggregate the data first.`,
  'table-limit-columns': ({ value }) =>
    `A row has more than ${value} cells, the most that is read here. Reading stopped there; export fewer columns.`,
  'table-limit-cell': ({ value }) =>
    `A cell holds more than ${value} characters, the most that is read here. Reading stopped there; check the quotation marks and line ends of the file.`,
  'table-no-rows': () => 'The table has a header and no rows: 0 responses.',
  // What a table is
  'table-is-crosstab': ({ value }) =>
    `This is a cross-tab: its cells are counts or shares of answers (“${value}”), not answers. Export the raw responses, one row per person.`,
  'table-is-questionnaire': ({ value }) =>
    `This is the definition of a questionnaire (${value}), not its answers. Export the responses instead.`,
  'table-is-transposed': ({ value }) =>
    `This table lies on its side: each column is a response (“${value}”). Swap rows and columns where it comes from, and open it again.`,
  'table-is-survey': ({ value }) =>
    `This is an export of survey responses (${value}). It has no stages of its own, so a map needs a mapping of its questions first.`,
  'table-is-events': () =>
    'This is a log of events, one row per contact. Add up the contacts per stage and channel first, and open that table.',
  'table-not-journey': () =>
    'The table has no column or row that names stages. Name one column “Stage”, or put the stages in the first row and the lanes in the first column.',
  'table-no-cards': () =>
    'The table names stages, and all of its cells are empty. The map shows the empty stages.',
  'table-no-journey-rows': () =>
    'The table has a header and no rows below it, so there is nothing to draw. Write one row for each stage or touchpoint.',
  // Journey tables
  'stage-missing': ({ value }) =>
    `The row names no stage and went to “${value}”. Write its stage in the file.`,
  'emotion-unread': ({ value }) =>
    `“${value}” is not an emotion that can be placed on the line, so the line has a gap there. Write a number, a face such as 🙂, or one word such as “satisfied”.`,
  'emotion-outside': ({ value, suggestion }) =>
    `${value} is outside the scale ${suggestion} of the column, so the line has a gap there. Correct it in the file, or write the ends of the scale into the header.`,
  'emotion-scale-guessed': ({ value }) =>
    `The scale of this column was taken to be ${value}, higher is better. If that is wrong, write its ends into the header, such as “Emotion (1–5)”.`,
  'emotion-several': ({ value }) =>
    `“${value}” says more than one emotion; the last one is on the line, and its label shows them all.`,
  'emotion-averaged': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'place of the map has', other: 'places of the map have' })} several values on one line, such as “${value}”. The line shows their mean, and n says how many there are. Give each value a touchpoint of its own to see them apart.`,
  'column-as-lane': () =>
    'It is not known what this column means, so it became a lane of its own with the same name.',
  'lane-unknown': ({ value }) =>
    `It is not known what “${value}” means, so it became a lane of its own with the same name.`,
  'lane-unnamed': ({ value }) =>
    `The first column, which names the lanes, is empty in this row. It became a lane titled “${value}”; write its name in the file.`,
  'column-unnamed': ({ count, value }) =>
    `Column ${count} has cells and no name in the header. It became a lane titled “${value}”; write its name in the file.`,
  'row-no-place': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'row names neither stage nor touchpoint and went', other: 'rows name neither stage nor touchpoint and went' })} to the stage above; this one went to “${value}”. Write the places in the file where that is wrong.`,
  'rating-unread': ({ value }) =>
    `“${value}” is not a rating from 1 to 5 and is left out. Correct it in the file.`,
  'figure-unread': ({ value }) =>
    `“${value}” is not a figure, so the metric has no value there. Write a number, with its unit if it has one.`,
  'link-not-https': ({ value }) =>
    `“${value}” is not an https address, so the card has no link. Write the address from its https:// on.`,
  'lines-many': ({ count, value }) =>
    `The table has ${count} emotion lines; a map shows ${value}. All are kept in the journey, and the first ${value} are drawn.`,
  // Our own CSV
  'own-newer': ({ value }) =>
    `The file was saved by a newer version (format ${value}) and would lose parts here. Update this app, then open the file again.`,
  'own-record-unknown': ({ value }) =>
    `“${value}” is not a kind of record this format has, so the row is left out. Write journey, persona, stage, touchpoint, lane, card, line, point or metric.`,
  'own-value-left-out': ({ value }) =>
    `“${value}” cannot be read here and is left out. Correct it in the file and import again.`,
  // Surveys
  'survey-no-responses': () =>
    'The file has its questions but 0 responses, so the map is empty. Import it again when people have answered.',
  'survey-personal-dropped': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'column identifies people and is', other: 'columns identify people and are' })} left out: ${value}.`,
  'survey-trial-excluded': ({ count }) =>
    `${count} preview or test ${plural('en', count, { one: 'response is', other: 'responses are' })} not counted.`,
  'survey-direction-assumed': ({ count, value }) =>
    `For ${count} ${plural('en', count, { one: 'question', other: 'questions' })} nothing says which end of the scale is good; high is taken as good: ${value}. Flip the scale in the mapping where that is wrong.`,
  'survey-direction-turned': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'question asks for something unpleasant or is worded negatively', other: 'questions ask for something unpleasant or are worded negatively' })}, so a high answer there counts as bad: ${value}. Flip the scale in the mapping where that is wrong.`,
  'survey-direction-suspect': ({ value }) =>
    `People who answer high here answer low elsewhere (correlation ${value}). If this question is worded the other way round, flip its scale in the mapping.`,
  'survey-mixed-scales': ({ count, value }) =>
    `The questions use ${count} different scales (${value}). They are drawn as separate lines, not joined into one.`,
  'survey-too-many-columns': ({ count }) =>
    `${count} more ${plural('en', count, { one: 'question', other: 'questions' })} would fit the map but ${plural('en', count, { one: 'is', other: 'are' })} left out to keep it readable. Choose the questions in the mapping.`,
  'survey-no-scale': () =>
    'No question here has a rating scale, so there is no emotion line. The answers are shown as counts.',
  'survey-no-counts': () =>
    'No question here has a rating scale or answers that can be counted, so the map shows no answers. If the table is a journey map and not a survey, choose that it is a journey.',
  'survey-columns-unused': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'column is', other: 'columns are' })} not on the map: ${value}. Choose the columns in the mapping.`,
  'survey-not-emotion': ({ value }) =>
    `The line shows “${value}”, not how people feel: no question about feelings or satisfaction was found. Choose another question in the mapping if there is one.`,
  'survey-unread-answers': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'answer is', other: 'answers are' })} not on the scale of this question and ${plural('en', count, { one: 'is', other: 'are' })} not counted; the first is “${value}”.`,
  'survey-stage-unknown': ({ count, value, suggestion }) =>
    `${count} ${plural('en', count, { one: 'answer names', other: 'answers name' })} the stage “${value}”, which the map does not know; ${plural('en', count, { one: 'it is', other: 'they are' })} under “Unassigned”.${suggestion && ` Did you mean “${suggestion}”?`}`,
  'survey-touchpoints-crowded': ({ count }) =>
    `${count} ${plural('en', count, { one: 'answer names', other: 'answers name' })} more touchpoints than a stage can show; ${plural('en', count, { one: 'it is', other: 'they are' })} counted for the stage only.`,
  'survey-masked': ({ count, value }) =>
    `${count} personal ${plural('en', count, { one: 'detail in quotes is', other: 'details in quotes are' })} masked (${value}).`,
  'survey-segments-small': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'group is', other: 'groups are' })} too small to be drawn alone without showing what single people said: ${value}.`,
  'survey-segments-more': ({ count }) =>
    `${count} more ${plural('en', count, { one: 'group is', other: 'groups are' })} in the data; the five largest are drawn.`,
  'survey-weights-missing': ({ count }) =>
    `${count} ${plural('en', count, { one: 'response has no weight and counts', other: 'responses have no weight and count' })} as 1.`,
  'survey-answer-codes': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'question holds', other: 'questions hold' })} answer codes such as “${value}” instead of answers. Export the file again with full answer texts.`,
  'survey-dates-unclear': () =>
    'It cannot be told whether the day or the month comes first in these dates, so only the year is shown.',
  'survey-mapping-unreadable': () =>
    'The saved mapping is not one this version can read, so a new one is proposed. Check it before you draw the map.',
  'survey-mapping-columns': ({ count, value }) =>
    `${count} ${plural('en', count, { one: 'column of the saved mapping is', other: 'columns of the saved mapping are' })} not in this file: ${value}.`,
  'survey-ces-polarity': ({ value }) =>
    `The effort score is read as “${value}”. Check in the mapping that the good end is right.`,
  'survey-blank': ({ count }) =>
    `${count} ${plural('en', count, { one: 'response has', other: 'responses have' })} no answer that the map uses.`,
  'survey-events': ({ count, value }) =>
    `The file is an event log: ${count} ${plural('en', count, { one: 'event', other: 'events' })} (people: ${value}), counted by stage and channel.`,
  'survey-previous-unmatched': ({ count }) =>
    `${count} ${plural('en', count, { one: 'place of the previous wave is not on this map and is', other: 'places of the previous wave are not on this map and are' })} left out.`,
  'survey-nothing-to-draw': () =>
    'No question of this file could be placed on a map. Choose columns in the mapping, or export the file again with its questions.',
  // Any map
  'map-too-large': ({ count, value }) =>
    `The map would have ${count} stages; the first ${value} are drawn. Check that this is the right file, or divide the journey into several.`,
  'kind-unknown': ({ value }) =>
    `“${value}” is not a kind of file known here, so the file itself was looked at. Write journey, responses, events, mermaid, markdown, json or outline.`,
} as const satisfies Record<string, Sentence>
