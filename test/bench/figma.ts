/**
 * Figures of the Figma plugin: uses of Figma's API for a card, how long the built main script works in one go in
 * QuickJS, and how much is sent to it. The `figma` beside it only counts; what Figma itself takes for a call nobody
 * could measure here, so a call out of its sandbox is put at what one out of QuickJS takes.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten'
import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'
import { layout } from '../../core/layout/layout.ts'
import { mapWords } from '../../core/messages/map/index.ts'
import type { Scene } from '../../core/scene.ts'
import { interMeasure } from '../../core/text/index.ts'
import {
  type Editor,
  isToPanel,
  type SelectedMap,
  type ToMain,
  type ToPanel,
} from '../../figma-plugin/messages.ts'
import type { Channel } from '../../figma-plugin/ui/channel.ts'
import { drawMap } from '../../figma-plugin/ui/draw-map.ts'
import { countingFigma } from './figma-stub.ts'

/** What a use of the API is taken to cost, ms. */
const callTime = 0.004
const here = dirname(fileURLToPath(import.meta.url))

export interface FigmaFigures {
  readonly map: string
  readonly callsPerCard: number
  /** Writing uses of the API when the same map is drawn on itself. */
  readonly writesForNothing: number
  readonly writesForTenCards: number
  readonly bytesPerCard: number
  /** The longest time the script has the word, and all its time, ms, drawing the map. */
  readonly longestSlice: number
  readonly drawing: number
  /** The same, reading it back and finding nothing to do. */
  readonly longestSliceForNothing: number
}

/** Draws maps of 200 and 2,000 cards in both editors. */
export async function figmaBench(): Promise<readonly FigmaFigures[]> {
  const figures: FigmaFigures[] = []
  for (const editor of ['figma', 'figjam'] as const)
    for (const cards of [200, 2000]) figures.push(await measured(editor, cards))
  return figures
}

async function measured(editor: Editor, cards: number): Promise<FigmaFigures> {
  const main = startMain((await getQuickJS()).newContext(), editor)
  const journey = journeyOf(cards)
  const draw = async (drawn: Journey, on: SelectedMap | null) => {
    const result = await drawMap(
      {
        map: { journey: drawn, scene: sceneOf(drawn, editor) },
        on,
        options: { isBound: true, hasComponents: false },
        relaunch: { update: 'Update' },
      },
      editor,
      main.channel,
    )
    if (result.outcome !== 'drawn' || result.mapId === null) throw new Error(result.error ?? result.outcome)
    return { map: { mapId: result.mapId, title: '', isCopy: false }, ...main.taken() }
  }
  const first = await draw(journey, null)
  const again = await draw(journey, first.map)
  const ten = await draw(changed(journey, 10), first.map)
  return {
    map: `${editor}, ${cards} cards`,
    callsPerCard: first.calls / cards,
    writesForNothing: again.writes,
    writesForTenCards: ten.writes,
    bytesPerCard: first.bytes / cards,
    longestSlice: Math.max(...first.slices),
    drawing: first.slices.reduce((sum, slice) => sum + slice, 0),
    longestSliceForNothing: Math.max(...again.slices),
  }
}

/** The built main script in QuickJS beside a figma that counts. */
function startMain(vm: QuickJSContext, editor: Editor) {
  const listeners = new Set<(message: ToPanel) => void>()
  let slices: number[] = []
  let bytes = 0
  let before = { calls: 0, writes: 0 }
  const run = (code: string) => vm.unwrapResult(vm.evalCode(code)).dispose()
  const ask = (code: string): unknown => {
    const handle = vm.unwrapResult(vm.evalCode(`JSON.stringify(${code}) || 'null'`))
    const text = vm.getString(handle)
    handle.dispose()
    return JSON.parse(text)
  }
  const counts = () => ask('{ calls: calls, writes: writes }') as { calls: number; writes: number }
  const turn = (code: string) => {
    const calls = counts().calls
    const before = process.cpuUsage()
    run(code)
    vm.unwrapResult(vm.runtime.executePendingJobs())
    // Time of the processor, not of the clock: others use the machine too.
    const { user, system } = process.cpuUsage(before)
    slices.push((user + system) / 1000 + (counts().calls - calls) * callTime)
  }
  const tell = () => {
    const messages = ask('outbox.splice(0)') as unknown[]
    for (const message of messages) {
      if (isToPanel(message)) for (const listener of [...listeners]) listener(message)
      else if ((message as { type?: unknown }).type === 'mistake') throw new Error(JSON.stringify(message))
    }
  }
  const work = async () => {
    while (ask('timers.length') !== 0) {
      turn('timers.shift()()')
      tell()
      await Promise.resolve()
    }
    tell()
  }
  run(countingFigma(editor, callTime))
  run(readFileSync(join(here, '../../dist/figma-plugin/main.js'), 'utf8'))
  const channel: Channel = {
    send(message: ToMain) {
      if (message.type === 'draw') bytes = serialize({ ...message, pieces: [] }).length
      const text = vm.newString(JSON.stringify(message))
      vm.setProp(vm.global, 'message', text)
      text.dispose()
      run('message = JSON.parse(message)')
      setTimeout(() => {
        turn('onmessage(message)')
        void work()
      })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    channel,
    /** What was counted since it was asked for last. */
    taken() {
      const now = counts()
      const taken = { calls: now.calls - before.calls, writes: now.writes - before.writes, bytes, slices }
      before = now
      slices = []
      return taken
    },
  }
}

function sceneOf(journey: Journey, editor: Editor): Scene {
  return layout(journey, { host: editor, words: mapWords('en'), measure: interMeasure })
}

function changed(journey: Journey, count: number): Journey {
  const cards = journey.cards.map((card, index) =>
    index < count ? { ...card, text: `${card.text} again` } : card,
  )
  return { ...journey, cards }
}

/** A map of ten stages with as many cards as wanted, in five lanes of different kinds. */
function journeyOf(cards: number): Journey {
  const map = journeyBuilder({ title: 'A long way', kind: 'current-state' })
  const stages = Array.from({ length: 10 }, (_, index) => map.stage(`Stage ${index + 1}`))
  const roles = ['actions', 'quotes', 'pain-points', 'opportunities', 'delights'] as const
  const lanes = roles.map((role) => map.lane(role, role))
  for (let index = 0; index < cards; index += 1)
    map.card({
      lane: lanes[index % lanes.length] ?? '',
      stage: stages[Math.floor(index / lanes.length) % stages.length] ?? '',
      text: `Card ${index}: waits for an answer and does not know when it will come`,
      ...(index % 3 === 0 ? { n: index % 40 } : {}),
    })
  return map.build()
}
