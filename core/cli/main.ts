import { basename } from 'node:path'
import type { Journey } from '../journey/schema.ts'
import { layout } from '../layout/layout.ts'
import { shortenedCards } from '../layout/shortened-cards.ts'
import { themes } from '../layout/theme.ts'
import { isLanguage, type Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import { problemSentence } from '../messages/problems/index.ts'
import { openFile } from '../read/open-file.ts'
import type { FileOptions, Reading } from '../read/read.ts'
import type { Scene } from '../scene.ts'
import { withPrevious } from '../survey/previous.ts'
import { toSvg } from '../svg/svg.ts'
import { interMeasure, openSansMeasure } from '../text/index.ts'
import { writeCsv } from '../write/csv.ts'
import { writeJourney } from '../write/json.ts'
import { writeMarkdown } from '../write/markdown.ts'
import { printResult, readBytes, readJson, writeResult } from './files.ts'
import { inspection } from './inspection.ts'
import { mapFonts } from './map-fonts.ts'
import { type Format, type Options, readOptions } from './options.ts'
import { toPng } from './png.ts'
import { sentences, usage } from './sentences.ts'

const exit = { drawn: 0, notDrawn: 1, wrongUsage: 2 } as const

/** Runs the command with the words after its name, and resolves to its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readOptions(words)
  if (wish.kind === 'help') return deliver(usage)
  if (wish.kind === 'wrong') return complain(exit.wrongUsage, `${wish.sentence}\n\n${usage.trimEnd()}`)
  try {
    return await run(wish.options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return complain(exit.notDrawn, sentences.unexpected(wish.options.input, reason))
  }
}

async function run(options: Options): Promise<number> {
  const { input, to, out, inspect } = options
  if (to === 'png' && !inspect && out === undefined && process.stdout.isTTY) {
    return complain(exit.wrongUsage, sentences.pictureNeedsFile())
  }
  const bytes = await readBytes(input)
  if (!bytes.ok) return complain(exit.notDrawn, bytes.sentence)
  const mapping = options.mapping === undefined ? undefined : await readJson(options.mapping)
  if (mapping?.ok === false) return complain(exit.notDrawn, mapping.sentence)
  const reading = await openFile(bytes.value, {
    ...(input === '-' ? {} : { name: basename(input) }),
    ...readingOptions(options),
    ...(mapping === undefined ? {} : { mapping: mapping.value }),
  })
  if (inspect) return deliver(inspection(reading, options.language ?? 'en'), options)
  report(reading, options.language ?? 'en')
  if (to === 'mapping') return deliverMapping(reading, options)
  if (!reading.journey || isBlank(reading)) return exit.notDrawn
  const journey = await besidePrevious(reading.journey, reading, options)
  for (const problem of shortenedCards(sceneOf(journey, options))) {
    console.error(problemSentence(problem, options.language ?? 'en'))
  }
  return deliver(await written[to](journey, options), options)
}

const readingOptions = ({ kind, language }: Options): FileOptions => ({
  ...(kind === undefined ? {} : { kind }),
  ...(language === undefined ? {} : { language }),
})

async function deliverMapping({ mapping }: Reading, options: Options): Promise<number> {
  if (mapping === undefined) return complain(exit.notDrawn, sentences.mappingNone(options.input))
  return deliver(`${JSON.stringify(mapping, null, 2)}\n`, options)
}

/** The journey with the earlier wave beside it, read with the mapping of the newer one; alone where that fails. */
async function besidePrevious(journey: Journey, { mapping }: Reading, options: Options): Promise<Journey> {
  const { previous: name } = options
  if (name === undefined) return journey
  const language = options.language ?? 'en'
  const bytes = await readBytes(name)
  const previous = bytes.ok
    ? await openFile(bytes.value, {
        ...readingOptions(options),
        name: basename(name),
        ...(mapping ? { mapping } : {}),
      })
    : undefined
  if (!bytes.ok) console.error(bytes.sentence)
  if (previous) report(previous, language)
  if (!previous?.journey) {
    console.error(sentences.previousNotDrawn(name))
    return journey
  }
  const both = withPrevious(journey, previous.journey, language)
  for (const problem of both.problems) console.error(problemSentence(problem, language))
  return both.journey
}

/** The result in each format. */
const written: {
  readonly [F in Exclude<Format, 'mapping'>]: (
    journey: Journey,
    options: Options,
  ) => string | Promise<string | Uint8Array>
} = {
  svg: (journey, options) => svgOf(sceneOf(journey, options), { emoji: false }),
  png: (journey, options) => picture(svgOf(sceneOf(journey, options), { emoji: true })),
  scene: (journey, options) => `${JSON.stringify(sceneOf(journey, options), null, 2)}\n`,
  journey: writeJourney,
  csv: writeCsv,
  md: (journey, options) => writeMarkdown(journey, mapWords(languageOf(journey, options))),
}

const sceneOf = (journey: Journey, options: Options): Scene =>
  layout(journey, {
    host: options.host,
    words: mapWords(languageOf(journey, options)),
    measure: measures[themes[options.host].fontFamily],
  })

const measures = { Inter: interMeasure, 'Open Sans': openSansMeasure } as const

const svgOf = (scene: Scene, fonts: { readonly emoji: boolean }): string =>
  toSvg(scene, { style: mapFonts(scene, fonts) })

/** The language that was asked for, else that of the journey's texts where we speak it, else English. */
function languageOf(journey: Journey, options: Options): Language {
  const tag = journey.language?.toLowerCase().split('-')[0] ?? ''
  return options.language ?? (isLanguage(tag) ? tag : 'en')
}

async function picture(svg: string): Promise<Uint8Array> {
  const { bytes, scale } = await toPng(svg)
  if (scale < 2) console.error(sentences.pictureSmaller(scale.toFixed(2)))
  return bytes
}

/** A map without a single stage that the file was meant to have, as the problems say. */
const isBlank = ({ journey, problems }: Reading): boolean =>
  journey?.stages.length === 0 && problems.length > 0

function report({ problems }: Reading, language: Language): void {
  for (const problem of problems) console.error(problemSentence(problem, language))
}

async function deliver(content: string | Uint8Array, { out, input }: Partial<Options> = {}): Promise<number> {
  const result =
    out === undefined ? await printResult(content) : await writeResult(out, input ?? '-', content)
  return result.ok ? exit.drawn : complain(exit.notDrawn, result.sentence)
}

function complain(code: number, sentence: string): number {
  console.error(sentence)
  return code
}
