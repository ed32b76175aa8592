/**
 * Finds a Chromium to draw pictures and run the browser tests with.
 *
 * Machines differ: some have Chrome, some only Playwright's, some nothing but Node and no open network.
 * So each place is tried in turn, and a browser counts only when it starts.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** @typedef {{ executablePath: string, args: string[], env?: Record<string, string> }} Browser */

const run = promisify(execFile)
const require = createRequire(import.meta.url)

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** @type {Promise<Browser> | undefined} */
let found

/**
 * The first Chromium that starts, as options for Playwright's `chromium.launch`; rejects with a sentence when there is none.
 * @returns {Promise<Browser>}
 */
export function findBrowser() {
  found ??= find()
  return found
}

async function find() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (await starts({ executablePath: chosen, args })) return { executablePath: chosen, args }
    throw new Error(`CHROME_PATH is ${chosen}, but no browser starts there.`)
  }
  for (const place of [installed, playwrightCache, packaged, aptGet, playwrightInstall]) {
    for (const browser of await place()) if (await starts(browser)) return browser
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to its program file.',
  )
}

/** @param {Browser} browser */
async function starts({ executablePath, env }) {
  if (!existsSync(executablePath)) return false
  if (process.platform === 'win32') return true // chrome.exe --version opens a window
  return succeeds(executablePath, ['--version'], { timeout: 20_000, env: env ?? process.env })
}

/** @returns {Browser[]} */
function installed() {
  return installedPaths().filter(existsSync).map(browserAt)
}

function installedPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => programs.map((program) => join(folder, program)))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium-headless-shell',
  ]
  return [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ].flatMap((folder) => names.map((name) => join(folder, name)))
}

async function playwrightCache() {
  const { chromium } = await import('playwright')
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(userCache(), 'ms-playwright')
  const downloads = (await namesIn(folder))
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
  const builds = await Promise.all(
    downloads.map(async (name) =>
      (await namesIn(join(folder, name))).map((build) => join(folder, name, build)),
    ),
  )
  return [chromium.executablePath(), ...builds.flat().flatMap(programsIn)].filter(existsSync).map(browserAt)
}

/** @param {string} folder */
function programsIn(folder) {
  return [
    'chrome',
    'chrome-headless-shell',
    'headless_shell',
    'chrome.exe',
    'chrome-headless-shell.exe',
    'headless_shell.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ].map((program) => join(folder, program))
}

function userCache() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
}

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux x64), unpacked once with its libraries and font.
 * Two processes may unpack at once: each works in a folder of its own, and the first to finish gives it the final name.
 */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const manifest = resolved('playwright/package.json')
  const packageFile = resolved('@sparticuz/chromium')
  if (!manifest || !packageFile) return []
  const cache = join(dirname(dirname(manifest)), '.cache')
  const folder = join(cache, 'chromium-147.0.0')
  if (!existsSync(folder)) await unpack(cache, folder)
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
    .filter(Boolean)
    .join(delimiter)
  const env = { ...definedEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder }
  return [{ executablePath: join(folder, 'chromium'), args: [...args, '--font-render-hinting=none'], env }]
}

/** @param {string} cache @param {string} folder */
async function unpack(cache, folder) {
  await mkdir(cache, { recursive: true })
  const own = await mkdtemp(join(cache, 'chromium-unpacking-'))
  await inflateInto(own)
  await writeFile(join(own, 'fonts.conf'), fontsConf)
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }))
}

/**
 * The package unpacks into the temporary folder of its process, so it gets a process whose temporary folder is ours.
 * AWS_EXECUTION_ENV makes it unpack the shared libraries too.
 * @param {string} folder
 */
async function inflateInto(folder) {
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()"
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  await run(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: folder })
}

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

async function aptGet() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await succeeds('apt-get', ['update', '-qq'], { env })
  await succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  return installed()
}

async function playwrightInstall() {
  const manifest = resolved('playwright/package.json')
  if (!manifest) return []
  await succeeds(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'], {})
  return playwrightCache()
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').ExecFileOptions} options
 */
function succeeds(program, parameters, options) {
  return run(program, parameters, options).then(
    () => true,
    () => false,
  )
}

/** @param {string} executablePath @returns {Browser} */
const browserAt = (executablePath) => ({ executablePath, args })

/** @param {string} folder @returns {Promise<string[]>} */
const namesIn = (folder) => readdir(folder).catch(() => [])

/** @param {string} specifier */
function resolved(specifier) {
  try {
    return require.resolve(specifier)
  } catch {
    return undefined
  }
}

function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
