/**
 * Builds what people open: `node build.mjs`.
 * `--serve` also draws the sample map and serves the board; `--watch` with it rebuilds and reloads on every change.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { context } from 'esbuild'
import { emojiFont, europeanFonts, fontFiles, fontStyles, renamed, signFonts } from './core/cli/fonts.mjs'
import { buildFigmaPlugin } from './figma-plugin/build.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const board = join(root, 'dist/miro-app')
const sampleMap = 'core/examples/coffee-ahead.journey.json'
const samplePicture = 'dist/sample.svg'
const reloadPath = '/reload'

/** Builds the board and the Miro panel into `dist/miro-app` and the plugin into `dist/figma-plugin`, each from an empty folder. */
export async function build() {
  await buildFigmaPlugin()
  await rm(board, { recursive: true, force: true })
  const bundle = await panelBundle({ watched: false })
  await bundle.rebuild()
  await bundle.dispose()
  await copyFonts()
}

/**
 * Serves the built board on this machine only; a port of 0 means any free one.
 * @param {{ port: number }} options
 */
export async function serve({ port }) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set()
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    if (path === reloadPath) return listen(response, listeners)
    respond(path, response).catch((error) => response.writeHead(500).end(String(error.message)))
  })
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  )
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://localhost:${address.port}/`,
    reload: () => listeners.forEach((listener) => void listener.write('data: changed\n\n')),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** @param {{ watched: boolean, onBuild?: () => void }} options */
function panelBundle({ watched, onBuild }) {
  const reload = `new EventSource('${reloadPath}').onmessage = () => location.reload()`
  return context({
    absWorkingDir: root,
    entryPoints: [
      ...['miro-app/index.ts', 'miro-app/index.css', 'miro-app/index.html', 'miro-app/app-manifest.yaml'],
      ...['miro-app/panel.tsx', 'miro-app/panel.css', 'miro-app/panel.html', 'miro-app/worker.ts'],
      ...['miro-app/icons/color.svg', 'miro-app/icons/outline.svg'],
    ],
    outdir: board,
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target: 'es2022',
    charset: 'utf8',
    minify: !watched,
    sourcemap: watched,
    legalComments: 'none',
    loader: {
      '.html': 'copy',
      '.yaml': 'copy',
      '.svg': 'copy',
      '.journey.json': 'text',
      '.csv': 'text',
      '.md': 'text',
      '.mmd': 'text',
    },
    external: ['./fonts/*'],
    logLevel: 'warning',
    banner: {
      css: fontStyles(boardFonts(), ({ name }) => `./fonts/${name}`),
      ...(watched ? { js: reload } : {}),
    },
    plugins: onBuild ? [raw, telling(onBuild)] : [raw],
  })
}

/**
 * Files imported as `NAME?raw` are text, as they are for the tests.
 * @type {import('esbuild').Plugin}
 */
const raw = {
  name: 'raw',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }))
    onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
      watchFiles: [path],
    }))
  },
}

/**
 * Tells of every build that succeeded.
 * @param {() => void} onBuild
 * @returns {import('esbuild').Plugin}
 */
const telling = (onBuild) => ({
  name: 'telling',
  setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length === 0 ? onBuild() : undefined)),
})

/** Copies the fonts, and writes the style sheet of those that the page loads only when a text needs them. */
async function copyFonts() {
  await mkdir(join(board, 'fonts'), { recursive: true })
  const files = [...boardFonts(), ...worldFonts()]
  await Promise.all(files.map(({ name, path }) => copyFile(path, join(board, 'fonts', name))))
  await writeFile(
    join(board, 'world-fonts.css'),
    fontStyles(worldFonts(), ({ name }) => `./fonts/${name}`),
  )
}

const boardFonts = () => [...europeanFonts('open-sans'), ...signFonts('Open Sans')]

/** Japanese, Arabic and emoji, under the name that every map falls back to. */
const worldFonts = () =>
  [
    ...fontFiles('noto-sans-jp'),
    ...fontFiles('noto-sans-arabic').filter(({ name }) => name.startsWith('noto-sans-arabic-arabic')),
    ...emojiFonts(),
  ].map((file) => renamed(file, 'Noto Sans'))

/** A rule for each weight: one rule for both would keep the browser from looking at the other files of the family. */
const emojiFonts = () => {
  const file = emojiFont()
  return ['400', '700'].map((weight) => ({
    ...file,
    rule: file.rule.replace(/font-weight:[^;]*;/, `font-weight: ${weight};`),
  }))
}

const contentTypes = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
})

/** @param {string} path @param {import('node:http').ServerResponse} response */
async function respond(path, response) {
  const name = path === '/' ? 'panel.html' : path.slice(1)
  const type = contentTypes[extname(name)]
  const body =
    type && !name.includes('..') ? await readFile(join(board, name)).catch(() => undefined) : undefined
  if (!type || !body) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page here.')
    return
  }
  response
    .writeHead(200, {
      'Content-Type': type,
      'Content-Security-Policy': await contentSecurityPolicy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    })
    .end(body)
}

/** The policy of the page's own meta tag, so that there is one. No X-Frame-Options: Miro shows the panel in a frame. */
async function contentSecurityPolicy() {
  const page = await readFile(join(board, 'panel.html'), 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(page)?.[1]
  if (!policy) throw new Error('miro-app/panel.html has no Content-Security-Policy')
  return policy.replace(/\s+/g, ' ').trim()
}

/** @param {import('node:http').ServerResponse} response @param {Set<import('node:http').ServerResponse>} listeners */
function listen(response, listeners) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

async function drawSample() {
  const parameters = ['core/cli/run.mjs', sampleMap, '--to', 'svg', '--out', samplePicture]
  await promisify(execFile)(process.execPath, parameters, { cwd: root })
}

async function serveOnFreePort() {
  const asked = Number(process.env['PORT'] ?? 0)
  for (const port of asked ? [asked] : [3000, 3001, 3002, 3003, 3004, 3005]) {
    const server = await serve({ port }).catch((error) => {
      if (error.code !== 'EADDRINUSE') throw error
      say(`Port ${port} is taken by another program.`)
    })
    if (server) return server
  }
  say('Choose a free port yourself, for example with PORT=8080 npm start.')
  process.exit(1)
}

async function watch() {
  const server = await serveOnFreePort()
  const bundle = await panelBundle({ watched: true, onBuild: server.reload })
  await bundle.watch()
  return server
}

/** @param {string} sentence */
const say = (sentence) => console.log(sentence)

async function main() {
  const isServing = process.argv.includes('--serve')
  const isWatching = process.argv.includes('--watch')
  await build()
  say('The board is built into dist/miro-app, the Figma plugin into dist/figma-plugin.')
  if (!isServing && !isWatching) return
  await drawSample()
  say(`The sample map ${sampleMap} is drawn as ${samplePicture}.`)
  const server = isWatching ? await watch() : await serveOnFreePort()
  say(`The board is open on ${server.url} until you press Ctrl+C.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    if (!error.errors) throw error
    process.exitCode = 1 // esbuild has said what is wrong
  })
}
