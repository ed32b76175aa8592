/**
 * Runs the command line from its sources. They are bundled with esbuild; the bundle is kept together with a digest of
 * every file it is made of, and made again as soon as one of them differs.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const modules = dirname(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')))
const kept = join(modules, '.cache', 'journeyline', 'map.mjs')
const mark = '\n// made of: '

if (!isCurrent()) await bundle()
const { main } = await import(pathToFileURL(kept).href)
process.exitCode = await main(process.argv.slice(2))

function isCurrent() {
  if (!existsSync(kept)) return false
  const text = readFileSync(kept, 'utf8')
  const start = text.lastIndexOf(mark)
  if (start === -1) return false
  try {
    const { sources, digest } = JSON.parse(text.slice(start + mark.length))
    return digestOf(sources) === digest
  } catch {
    return false
  }
}

async function bundle() {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: ['main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    external: ['playwright', '@sparticuz/chromium', '@fontsource/*'],
    logLevel: 'error',
  })
  const sources = [...Object.keys(metafile.inputs), 'run.mjs']
  const record = `${mark}${JSON.stringify({ sources, digest: digestOf(sources) })}`
  await mkdir(dirname(kept), { recursive: true })
  const own = `${kept}.${process.pid}`
  await writeFile(own, outputFiles[0]?.text + record)
  await rename(own, kept)
}

/** @param {readonly string[]} sources */
function digestOf(sources) {
  const hash = createHash('sha1')
  for (const source of sources) {
    const path = join(here, source)
    hash.update(existsSync(path) ? readFileSync(path) : 'gone')
  }
  return hash.digest('hex')
}
