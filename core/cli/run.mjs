/** Bundles the command line with esbuild and runs it, so that it needs no build and always is what the sources say. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const modules = dirname(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')))

const { main } = await import(pathToFileURL(await bundle()).href)
process.exitCode = await main(process.argv.slice(2))

async function bundle() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ['main.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['playwright', '@sparticuz/chromium', '@fontsource/*'],
    logLevel: 'error',
  })
  const file = join(modules, '.cache', 'journeyline', 'map.mjs')
  const own = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(own, result.outputFiles[0]?.contents ?? '')
  await rename(own, file)
  return file
}
