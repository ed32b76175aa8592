/** Surveys of 1,000 rows to a million, from a file to a journey, in Node and in a worker of the browser. */
import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build as bundle } from 'esbuild'
import { build, serve } from '../../build.mjs'

const here = new URL('.', import.meta.url).pathname
const cases = ['file.stream()', 'parse alone', 'to a journey', 'to a scene', 'Papa Parse to a journey']
const parts = 10_000

/** Measures and prints; a million rows only where `large` is true. */
export async function surveyBench(browser, { large }) {
  const folder = await mkdtemp(join(tmpdir(), 'journeyline-bench-'))
  try {
    const [node, worker, rows] = await Promise.all(
      ['node.ts', 'worker.ts', 'rows.ts'].map((file) => bundled(file, folder)),
    )
    const { headerLine, surveyLines } = await import(rows)
    for (const count of large ? [1_000, 100_000, 1_000_000] : [1_000, 100_000]) {
      const path = join(folder, `survey-${count}.csv`)
      await writeSurvey(path, count, headerLine, surveyLines)
      const megabytes = (await stat(path)).size / 1e6
      const title = `${count.toLocaleString('en')} rows × 30 columns, ${megabytes.toFixed(1)} MB`
      const rounds = count > 100_000 ? 1 : 3
      report(`Node, ${title}`, megabytes, await inNode(node, path, rounds))
      report(`Chromium worker, ${title}`, megabytes, await inBrowser(browser, worker, path, rounds))
    }
    await pageReport(browser, join(folder, 'survey-100000.csv'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundled(file, folder) {
  const outfile = join(folder, file.replace('.ts', '.mjs'))
  await bundle({
    entryPoints: [join(here, 'survey', file)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: file === 'worker.ts' ? 'browser' : 'node',
    target: 'es2022',
    outfile,
    banner: {
      js:
        file === 'node.ts'
          ? "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
          : '',
    },
    logLevel: 'error',
  })
  return outfile
}

async function writeSurvey(path, count, headerLine, surveyLines) {
  const file = await open(path, 'w')
  await file.write(headerLine)
  for (let first = 0; first < count; first += parts)
    await file.write(surveyLines(first, Math.min(parts, count - first)))
  await file.close()
}

/** Every case in a process of its own, round after round. */
async function inNode(script, path, rounds) {
  return measured(rounds, async (name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, name, path])
    return JSON.parse(stdout)
  })
}

/** Every case in a page and a worker of its own, with a file chosen as a person chooses it. */
async function inBrowser(browser, script, path, rounds) {
  const source = await readFile(script)
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js'
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' })
    response.end(isScript ? source : '<!doctype html><link rel="icon" href="data:,"><input type="file">')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await measured(rounds, async (name) => {
      const page = await browser.newPage()
      await page.goto(`http://localhost:${server.address().port}/`)
      await page.setInputFiles('input', path)
      const memory = await watchedMemory(browser)
      const figures = await page.evaluate(
        (name) =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/worker.js', { type: 'module' })
            worker.onmessage = ({ data }) => resolve(data)
            worker.onerror = ({ message }) => reject(new Error(message))
            worker.postMessage({ name, file: document.querySelector('input').files[0] })
          }),
        name,
      )
      const peak = memory.stop()
      await page.close()
      return { ...figures, memory: peak }
    })
  } finally {
    server.close()
  }
}

/** The largest growth of a page's process while it is watched, in bytes; unknown outside Linux. */
async function watchedMemory(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const resident = async (id) =>
    Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${id}/status`, 'utf8').catch(() => ''))?.[1] ?? 0) *
    1024
  const before = await Promise.all(ids.map(resident))
  let peak = 0
  const timer = setInterval(async () => {
    const now = await Promise.all(ids.map(resident))
    peak = Math.max(peak, ...now.map((bytes, i) => bytes - before[i]))
  }, 50)
  return {
    stop() {
      clearInterval(timer)
      void session.detach()
      return peak
    },
  }
}

/** Medians of each case; the cases take turns, so that all meet the same machine. */
async function measured(rounds, run) {
  const figures = new Map(cases.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of cases) figures.get(name).push(await run(name))
  return new Map(
    [...figures].map(([name, runs]) => [
      name,
      { ...runs[0], ms: median(runs.map(({ ms }) => ms)), memory: median(runs.map(({ memory }) => memory)) },
    ]),
  )
}

function report(title, megabytes, figures) {
  console.log(`\n${title}`)
  const of = (name) => figures.get(name)
  console.table(
    Object.fromEntries(
      [...figures].map(([name, { ms, memory, broken }]) => [
        name,
        {
          ms: Math.round(ms),
          'MB/s': Math.round(megabytes / (ms / 1000)),
          'memory, MB': Math.round(memory / 1e6),
          'rows with cut characters': broken,
        },
      ]),
    ),
  )
  const times = (one, other) => (one / other).toFixed(2)
  console.log(
    `To a journey: ${times(of(cases[4]).ms, of(cases[2]).ms)} × Papa Parse's streaming. ` +
      `To a scene: ${times(of(cases[3]).ms, of(cases[1]).ms)} × the parse alone, ` +
      `${times(of(cases[3]).ms, of(cases[4]).ms)} × Papa Parse.`,
  )
}

/** How long the built page is ever busy while it reads the file beside itself. */
async function pageReport(browser, path) {
  await build()
  const server = await serve({ port: 0 })
  const page = await browser.newPage({ locale: 'en-US' })
  await page.goto(server.url)
  await page.locator('.sheet svg').waitFor()
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await page.setInputFiles('input[type=file]', path)
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor()
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor({ state: 'detached', timeout: 120_000 })
  const longest = await page.evaluate(() => globalThis.longest)
  await page.waitForTimeout(1000)
  const after = await page.evaluate(() => globalThis.longest)
  console.log(
    `\nLongest task on the built page while a worker reads: ${said(longest)}; with laying out and showing the map: ${said(after)}.`,
  )
  await page.close()
  server.close()
}

const said = (ms) => (ms === 0 ? 'under 50 ms' : `${Math.round(ms)} ms`)

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
