/** The plugin running in a file of the fake: the real main script, and a panel's end of the channel to it. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'
import type { ToPanel } from '../../figma-plugin/messages.ts'
import type { Channel } from '../../figma-plugin/ui/channel.ts'
import { type FakeFigma, type FakeOptions, fakeFigma } from './fake/figma.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A way to run a script with these globals and no others of the world outside. */
export type Engine = (script: string, globals: { readonly [name: string]: unknown }) => void

export interface Plugin {
  readonly fake: FakeFigma
  readonly channel: Channel
  /** Every message that main has sent. */
  readonly heard: ToPanel[]
  /** What main told the console of mistakes. */
  readonly errors: unknown[]
}

let built: string | undefined

/** The main script as it is built for Figma. */
function mainScript(): string {
  built ??= buildSync({
    absWorkingDir: root,
    entryPoints: ['figma-plugin/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    platform: 'neutral',
    minify: true,
  }).outputFiles[0]?.text
  if (built === undefined) throw new Error('main was not built')
  return built
}

/** The main script as `npm run build` left it. */
export const builtMain = (): string => readFileSync(join(root, 'dist/figma-plugin/main.js'), 'utf8')

/** Runs a script in Node, in a realm that has nothing but the language. */
const nodeEngine: Engine = (script, globals) => {
  runInContext(script, createContext({ ...globals, setTimeout, clearTimeout }))
}

/** Starts the plugin in a file. */
export function startPlugin(
  options: FakeOptions,
  { engine = nodeEngine, script = mainScript() }: { engine?: Engine; script?: string } = {},
): Plugin {
  const fake = fakeFigma(options)
  const listeners = new Set<(message: ToPanel) => void>()
  const heard: ToPanel[] = []
  fake.onWindow((message) => {
    heard.push(message as ToPanel)
    setTimeout(() => {
      for (const listener of [...listeners]) listener(message as ToPanel)
    })
  })
  const errors: unknown[] = []
  const console = { error: (error: unknown) => void errors.push(error) }
  engine(script, { figma: fake.figma, __html__: '<p>panel</p>', console })
  const channel: Channel = {
    send: (message) => fake.toMain(message),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { fake, channel, heard, errors }
}
