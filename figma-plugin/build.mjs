/** Builds what Figma runs: one script for its sandbox, and one page with everything inside. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/figma-plugin')

/** Builds `main.js` and `ui.html` into `dist/figma-plugin`, from an empty folder. */
export async function buildFigmaPlugin() {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await Promise.all([buildMain(), buildPage()])
}

/** The sandbox is an older engine without a browser around it: ES2017, and nothing but the language. */
async function buildMain() {
  await build({
    ...common,
    entryPoints: ['figma-plugin/main.ts'],
    outfile: join(out, 'main.js'),
    format: 'iife',
    target: 'es2017',
    platform: 'neutral',
  })
}

/** A null-origin frame loads nothing, so style and script are in the page. */
async function buildPage() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['figma-plugin/ui/ui.tsx', 'figma-plugin/ui/ui.css'],
    outdir: out,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.journey.json': 'text', '.csv': 'text', '.md': 'text', '.mmd': 'text' },
  })
  const built = (/** @type {string} */ ending) => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending))
    if (!file) throw new Error(`nothing was built for ${ending}`)
    return file.text
  }
  const page = await readFile(join(root, 'figma-plugin/ui/ui.html'), 'utf8')
  const [head = '', middle = '', end = ''] = page.split('/* panel */')
  await writeFile(join(out, 'ui.html'), `${head}${built('.css')}${middle}${harmless(built('.js'))}${end}`)
}

/**
 * A script inside a page may not contain what ends or comments out a script: `\x3c` is the same character in strings,
 * templates and expressions.
 * @param {string} script
 */
function harmless(script) {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c')
}

const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
})
