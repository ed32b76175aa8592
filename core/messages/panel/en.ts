/** Every sentence of the panel and the board in English; the other languages have the same shape. */
import { plural } from '../language.ts'

const stages = (count: number) => `${count} ${plural('en', count, { one: 'stage', other: 'stages' })}`
const cards = (count: number) => `${count} ${plural('en', count, { one: 'card', other: 'cards' })}`
const problems = (count: number) => `${count} ${plural('en', count, { one: 'problem', other: 'problems' })}`
const listed = (stageCount: number, cardCount: number, problemCount: number) =>
  [
    stages(stageCount),
    ...(cardCount > 0 ? [cards(cardCount)] : []),
    ...(problemCount > 0 ? [problems(problemCount)] : []),
  ].join(', ')

export const en = {
  product: 'Journeyline',
  language: 'Language',
  panel: 'Journey map settings',
  promise: 'Nothing leaves this computer.',

  start: {
    title: 'Start with',
    file: 'File',
    paste: 'Paste',
    sample: 'Sample',
    chooseFile: 'Choose a file',
    dropHint: 'or drop it anywhere',
    formats: 'CSV, TSV, Markdown, Mermaid, outline, JSON',
    drop: 'Drop the file to read it',
    pasteLabel: 'Table, Mermaid journey, Markdown or outline',
    pasteHint: 'Copy cells from a spreadsheet, or write a stage a line and cards indented under it.',
    samples: 'Finished maps to look at and to save as a pattern',
  },

  file: {
    title: 'File',
    pasted: 'Pasted text',
    sample: 'Sample',
    stages,
    touchpoints: (count: number) =>
      `${count} ${plural('en', count, { one: 'touchpoint', other: 'touchpoints' })}`,
    cards,
    answers: (count: number) => `${count} ${plural('en', count, { one: 'answer', other: 'answers' })}`,
    kinds: {
      responses: 'survey answers',
      events: 'event log',
      aggregate: 'aggregated figures',
      'journey-long': 'table, one card a row',
      'journey-wide': 'table, one touchpoint a row',
      'journey-matrix': 'table, stages across',
      'journey-csv': 'saved table',
      'journey-json': 'saved journey',
      mermaid: 'Mermaid journey',
      markdown: 'Markdown',
      outline: 'outline',
    },
    delimiters: {
      ',': 'comma',
      ';': 'semicolon',
      '\t': 'tab',
      '|': 'vertical bar',
    } as { readonly [delimiter: string]: string },
  },

  problems: {
    title: 'Problems',
    refused: (name: string) => `${name} was not opened`,
    kept: 'The map you had is still here.',
    dismiss: 'Close this message',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    unreadable:
      'The file could not be opened. It may have been moved, or it is too large for this computer’s memory. Choose it again.',
    undrawable:
      'The map could not be drawn from this file. Save the file as CSV and choose it again; the map on the board has not changed.',
  },

  preview: {
    title: 'Preview',
  },

  run: {
    draw: 'Draw map',
    update: 'Update map',
    cancel: 'Cancel',
    progress: 'Drawing',
    reading: 'Reading',
    megabytes: (done: string, total: string) => `${done} of ${total} MB`,
    objects: (done: number, total: number) => `${done} of ${total} objects`,
  },

  save: {
    title: 'Save',
    asCopy: 'Nothing arrived? Show it to copy',
    formats: {
      svg: 'SVG',
      png: 'PNG',
      csv: 'CSV',
      journey: 'Journey',
      markdown: 'Markdown',
    },
    notes: {
      svg: 'picture that stays sharp',
      png: 'picture for slides',
      csv: 'table to edit',
      journey: 'everything, to open here again',
      markdown: 'text of the map',
    },
    copyTitle: (file: string) => `${file} to copy`,
    copyHint: 'If the browser keeps the file from being saved, copy it from here into a file of that name.',
    pictureHint:
      'If the browser keeps the picture from being saved, copy it from here: right click, or press and hold.',
    copy: 'Copy',
    copyByHand: 'The text is selected. Press Ctrl+C, or ⌘C on a Mac.',
    close: 'Close',
  },

  status: {
    reading: (name: string) => `Reading ${name}`,
    opened: (name: string, stageCount: number, cardCount: number, problemCount: number) =>
      `${name} is read: ${listed(stageCount, cardCount, problemCount)}.`,
    refused: (name: string) => `${name} was not opened. See Problems.`,
    drawing: 'Drawing the map',
    drawn: (stageCount: number, cardCount: number) =>
      `The map is drawn: ${listed(stageCount, cardCount, 0)}.`,
    stopped: 'Stopped. Nothing has changed.',
    languageMissing: 'The language could not be loaded. Check the connection and choose it again.',
    drawFailed: 'The map could not be drawn. The board is as it was.',
    saving: (file: string) => `Making ${file}`,
    saved: (file: string) => `${file} was handed over for saving.`,
    saveRefused: (file: string) => `${file} could not be saved here. Copy it instead.`,
    saveFailed: (file: string) => `${file} could not be made. Save the map as SVG instead.`,
    copied: (file: string) => `${file} is copied.`,
  },

  board: {
    title: 'Map',
    empty: 'The map appears here.',
    controls: 'View of the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    percent: (count: number) => `${count}%`,
    actualSize: (percent: string) => `${percent}, show at 100%`,
    help: 'Keys',
    asText: 'The map as text',
    describe: 'Arrow keys move the map, plus and minus zoom, 1 shows all of it. The map as text follows.',
    keys: {
      move: 'Move the map',
      zoom: 'Zoom in and out',
      actualSize: 'Show at 100%',
      fit: 'Show the whole map',
      drag: 'Drag, or hold Space and drag',
      wheel: 'Turn the wheel, or pinch',
      arrows: 'Arrow keys',
    },
  },
}
