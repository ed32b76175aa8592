/** Runs the figures of the Figma plugin and prints them: `npm run bench -- --only figma`. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildFigmaPlugin } from '../../figma-plugin/build.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Draws maps of 200 and 2,000 cards with the built plugin, and prints what it took. */
export async function figmaReport() {
  await buildFigmaPlugin()
  const outfile = `${root}node_modules/.cache/figma-bench.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/figma.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    plugins: [addresses],
  })
  const { figmaBench } = await import(pathToFileURL(outfile).href)
  console.log('\nA map drawn by the built Figma plugin, in QuickJS beside a figma that only counts')
  console.table(
    Object.fromEntries(
      (await figmaBench()).map((figures) => [
        figures.map,
        {
          'calls a card': round(figures.callsPerCard),
          'bytes a card': Math.round(figures.bytesPerCard),
          'longest slice, ms': round(figures.longestSlice),
          'all slices, ms': Math.round(figures.drawing),
          'writes for nothing': figures.writesForNothing,
          'longest slice for nothing, ms': round(figures.longestSliceForNothing),
          'writes for ten cards': figures.writesForTenCards,
        },
      ]),
    ),
  )
}

/** Files find their neighbours from where they are, not from where they are bundled. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\/(core|test|figma-plugin)\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}

/** @param {number} figure */
const round = (figure) => Math.round(figure * 10) / 10

if (process.argv[1] === fileURLToPath(import.meta.url)) await figmaReport()
