/** Makes the files to save; loaded when the first one is asked for. */
import type { Journey } from '../../journey/schema.ts'
import type { Language } from '../../messages/language.ts'
import type { MapWords } from '../../messages/map/index.ts'
import { mapWords } from '../../messages/map/index.ts'
import type { Scene } from '../../scene.ts'
import { toSvg } from '../../svg/svg.ts'
import { writeCsv } from '../../write/csv.ts'
import { writeJourney } from '../../write/json.ts'
import { writeMarkdown } from '../../write/markdown.ts'
import { embeddedFonts } from './fonts.ts'
import type { SaveFormat } from './formats.ts'
import { toPng } from './png.ts'

/** The content of a file in a format: text, or a picture. The language is that of the words our side adds. */
export async function writeFile(
  format: SaveFormat,
  written: Written,
  language: Language,
): Promise<string | Blob> {
  return writers[format](written, mapWords(language))
}

interface Written {
  readonly journey: Journey
  readonly scene: Scene
}

type Writer = (written: Written, words: MapWords) => string | Promise<string | Blob>

const writers: { readonly [F in SaveFormat]: Writer } = {
  svg: ({ scene }) => pictureOf(scene, LARGEST_IN_SVG),
  png: async ({ scene }) => toPng(await pictureOf(scene, Number.POSITIVE_INFINITY)),
  csv: ({ journey }) => writeCsv(journey),
  journey: ({ journey }) => writeJourney(journey),
  markdown: ({ journey }, words) => writeMarkdown(journey, words),
}

/** The font of all emoji has 6 MB, which is more than an SVG should carry; programs have emoji of their own. */
const LARGEST_IN_SVG = 1_000_000

const pictureOf = async (scene: Scene, largest: number): Promise<string> =>
  toSvg(scene, { style: await embeddedFonts(toSvg(scene), { document, largest }) })
