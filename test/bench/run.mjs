/**
 * Runs the benchmarks in one browser and prints figures beside those of the peers: `npm run bench`.
 * `npm run bench -- --large` also reads a survey of a million rows; `npm run bench -- --only survey` runs one of them.
 */
import { readdir } from 'node:fs/promises'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { findBrowser } from '../browser.mjs'
import { figmaReport } from './figma.mjs'
import { surveyBench } from './survey.mjs'

const folder = new URL('.', import.meta.url)
const reports = [
  ['layout.ts', 'layoutBench', layoutReport],
  ['text.ts', 'textBench', textReport],
]

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
const isWanted = (name) => only === undefined || name.startsWith(only)

const browser = await chromium.launch(await findBrowser())
try {
  const here = new Set(await readdir(folder))
  for (const [file, name, report] of reports) {
    if (!here.has(file) || !isWanted(file)) continue
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundled(file) })
    report(await page.evaluate((name) => globalThis.bench[name](), name))
    await page.close()
  }
  if (isWanted('figma')) await figmaReport()
  if (isWanted('survey')) await surveyBench(browser, { large: process.argv.includes('--large') })
} finally {
  await browser.close()
}

async function bundled(file) {
  const result = await build({
    entryPoints: [new URL(file, folder).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
    loader: { '.svg': 'text' },
    logLevel: 'error',
  })
  return result.outputFiles[0].text
}

function layoutReport(figures) {
  console.log('\nA map of stages × cards, medians in one browser, ms')
  console.table(
    Object.fromEntries(
      figures.map(({ map, layout, layoutAndSvg, mermaid }) => [
        map,
        {
          layout: round(layout),
          'layout + SVG': round(layoutAndSvg),
          'Mermaid journey': round(mermaid),
          '× Mermaid, layout': Math.round(mermaid / layout),
          '× Mermaid, layout + SVG': Math.round(mermaid / layoutAndSvg),
        },
      ]),
    ),
  )
  const [, middle, large] = figures
  const growth = round(large.layout / middle.layout)
  console.log(`Ten times the cards take ${growth} times as long.`)
}

function textReport(figures) {
  console.log('\nWrapping card texts, medians in one browser, ms')
  console.table(
    Object.fromEntries(
      figures.map(({ texts, count, table, dom }) => [
        texts,
        { texts: count, table: round(table), DOM: round(dom), '× DOM': Math.round(dom / table) },
      ]),
    ),
  )
}

function round(value) {
  return Math.round(value * 1000) / 1000
}
