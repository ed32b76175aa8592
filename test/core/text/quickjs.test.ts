import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import { expect, test } from 'vitest'
import * as measures from '../../../core/text/index.ts'
import { languages, textsOf } from './texts.ts'

/** Sentences of every script, and what no sentence has: halves of pairs, marks without letters, 5,000 of one. */
const texts = [
  ...languages.flatMap((language) => textsOf(language, 40)),
  '\ud83d',
  '\udc4d👍',
  '\u0301\u0301',
  'a\u00adb\u200bc',
  '\u{1f3f4}\u{e0067}',
  '𠮷'.repeat(50),
  'ب'.repeat(500),
  'w'.repeat(5000),
]

test('[V3] text is as wide and breaks as in Node when the bundle runs in QuickJS, the engine of Figma’s plugins', async () => {
  const source = `${await bundled()}; JSON.stringify((${measured})(text, JSON.parse(texts)))`
  const vm = (await getQuickJS()).newContext()
  vm.newString(JSON.stringify(texts)).consume((value) => vm.setProp(vm.global, 'texts', value))
  const result = vm.unwrapResult(vm.evalCode(source)).consume((value) => vm.getString(value))
  vm.dispose()
  expect(JSON.parse(result)).toEqual(JSON.parse(JSON.stringify(measured(measures, texts))))
}, 60_000)

/** Runs in both engines, so it names nothing outside itself. */
const measured = ({ interMeasure, openSansMeasure }: typeof measures, all: readonly string[]) =>
  [interMeasure, openSansMeasure].map((measure) =>
    all.map((text) => [
      measure.width(text, 14, 'regular'),
      measure.width(text, 20, 'bold'),
      measure.italic?.width(text, 14, 'regular'),
      measure.wrap(text, 14, 'regular', 160),
      measure.wrap(text, 14, 'bold', 40),
    ]),
  )

const bundled = async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../core/text/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'text',
    target: 'es2017',
  })
  return outputFiles[0]?.text
}
