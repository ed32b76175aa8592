import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Drawing, DrawTarget } from '../../../core/panel/draw-target.ts'
import { createSession } from '../../../core/panel/session.ts'
import { initialState } from '../../../core/panel/state.ts'
import { createStore } from '../../../core/panel/store.ts'
import type { Work } from '../../../core/panel/work.ts'
import { readingOf, sceneOf, smallJourney } from './journeys.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A file of which the text is the title of its journey; "no map" is none. */
const file = (text: string) => ({
  name: `${text}.txt`,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
})

const readTitle = async (title: string) =>
  title === 'no map'
    ? readingOf(null, [{ code: 'markdown-no-journey' }])
    : readingOf({ ...smallJourney(title), ...(title === 'Kawa' ? { language: 'pl' } : {}) })

const titles: Work = {
  readFile: (bytes) => readTitle(new TextDecoder().decode(bytes)),
  readText: readTitle,
  layout: async (journey) => sceneOf(journey),
}

const setUp = ({ work = titles, draw }: { work?: Work; draw?: DrawTarget['draw'] } = {}) => {
  const drawn: Drawing[] = []
  const store = createStore(initialState('en'))
  const remembered = new Map<string, string>()
  const target: DrawTarget = { host: 'board', draw: draw ?? (async (drawing) => void drawn.push(drawing)) }
  const settings = {
    get: (key: string) => remembered.get(key),
    set: (key: string, value: string) => void remembered.set(key, value),
  }
  return { store, drawn, remembered, session: createSession({ store, target, settings, work }) }
}

test('[X1] a file and the main button make a map', async () => {
  const { store, session, drawn } = setUp()
  await session.openFile(file('Coffee'))
  await session.draw()
  expect(drawn.map(({ journey }) => journey.title)).toEqual(['Coffee'])
  expect(store.state()).toMatchObject({ notice: { kind: 'drawn' }, drawn: { title: 'Coffee' } })
})

test('of two files chosen one after the other the later one wins, however slow the first is', async () => {
  let finishFirst = () => {}
  const waiting = new Promise<void>((resolve) => {
    finishFirst = resolve
  })
  const work: Work = {
    ...titles,
    readFile: async (bytes, options) => {
      if (options.name === 'Slow.txt') await waiting
      return titles.readFile(bytes, options)
    },
  }
  const { store, session } = setUp({ work })
  const slow = session.openFile(file('Slow'))
  await session.openFile(file('Quick'))
  finishFirst()
  await slow
  expect(store.state().open?.journey.title).toBe('Quick')
  expect(store.state().reading).toBeUndefined()
})

test('[X7] a file that cannot be opened gets a reason, not an error', async () => {
  const { store, session } = setUp()
  await session.openFile({ name: 'gone.csv', arrayBuffer: () => Promise.reject(new Error('NotFoundError')) })
  expect(store.state().refusal).toEqual({ name: 'gone.csv', problems: [], reason: 'unreadable' })
})

test('[X7] a journey that cannot be laid out keeps the one before', async () => {
  const work: Work = {
    ...titles,
    layout: async (journey) => {
      if (journey.title === 'Odd') throw new Error('odd')
      return sceneOf(journey)
    },
  }
  const { store, session } = setUp({ work })
  await session.openFile(file('Coffee'))
  await session.openFile(file('Odd'))
  expect(store.state().open?.journey.title).toBe('Coffee')
  expect(store.state().refusal?.reason).toBe('undrawable')
})

test('a file without anything to draw does not take the place of a map', async () => {
  const empty = readingOf({ ...smallJourney('Empty'), stages: [], cards: [] }, [{ code: 'file-empty' }])
  const work: Work = {
    ...titles,
    readFile: async (bytes, options) =>
      options.name === 'Empty.txt' ? empty : titles.readFile(bytes, options),
  }
  const { store, session } = setUp({ work })
  await session.openFile(file('Coffee'))
  await session.openFile(file('Empty'))
  expect(store.state()).toMatchObject({
    open: { name: 'Coffee.txt' },
    refusal: { name: 'Empty.txt', problems: [{ code: 'file-empty' }] },
  })
})

test('text is read when the person pauses, once', async () => {
  const readText = vi.fn(titles.readText)
  const { store, session } = setUp({ work: { ...titles, readText } })
  session.pasteText('Cof')
  session.pasteText('Coffee')
  expect(store.state().pasted).toBe('Coffee')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(readText).toHaveBeenCalledTimes(1)
  expect(store.state().open?.journey.title).toBe('Coffee')
})

test('[X1] the main button right after pasting draws what was pasted', async () => {
  const { session, drawn } = setUp()
  await session.openFile(file('Coffee'))
  session.pasteText('Tea')
  await session.draw()
  expect(drawn.map(({ journey }) => journey.title)).toEqual(['Tea'])
})

test('the main button draws nothing when what was just pasted is no map', async () => {
  const { store, session, drawn } = setUp()
  await session.openFile(file('Coffee'))
  session.pasteText('no map')
  await session.draw()
  expect(drawn).toEqual([])
  expect(store.state()).toMatchObject({ notice: { kind: 'refused' }, open: { name: 'Coffee.txt' } })
})

test('emptying the text keeps what is open', async () => {
  const { store, session } = setUp()
  session.pasteText('Coffee')
  await vi.advanceTimersByTimeAsync(1_000)
  session.pasteText(' ')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(store.state()).toMatchObject({ refusal: undefined, open: { journey: { title: 'Coffee' } } })
})

test('[X8] a drawing says how far it is, and stopping it is told once the board has stopped', async () => {
  let settle = () => {}
  const draw: DrawTarget['draw'] = (_, { signal, onProgress }) =>
    new Promise((resolve) => {
      onProgress(5, 40)
      signal.addEventListener('abort', () => {
        onProgress(6, 40)
        settle = resolve
      })
    })
  const { store, session } = setUp({ draw })
  await session.openFile(file('Coffee'))
  const run = session.draw()
  await vi.advanceTimersByTimeAsync(0)
  expect(store.state().drawing).toEqual({ done: 5, total: 40 })
  session.cancel()
  expect(store.state().drawing).toEqual({ done: 5, total: 40 })
  settle()
  await run
  expect(store.state()).toMatchObject({ drawing: undefined, drawn: undefined, notice: { kind: 'stopped' } })
})

test('a drawing that fails is said in words', async () => {
  const { store, session } = setUp({ draw: () => Promise.reject(new Error('refused')) })
  await session.openFile(file('Coffee'))
  await session.draw()
  expect(store.state()).toMatchObject({ drawing: undefined, notice: { kind: 'draw-failed' } })
})

test('[X5] the language is remembered, and the map of a journey in no language follows it', async () => {
  const layout = vi.fn(titles.layout)
  const { store, session, remembered } = setUp({ work: { ...titles, layout } })
  await session.openFile(file('Coffee'))
  const before = store.state().open
  await session.chooseLanguage('ru')
  expect(remembered.get('language')).toBe('ru')
  expect(layout.mock.lastCall?.[1].language).toBe('ru')
  expect(store.state().open?.journey).toBe(before?.journey)
})

test('the language of the data stays when the language of the panel changes', async () => {
  const layout = vi.fn(titles.layout)
  const { session } = setUp({ work: { ...titles, layout } })
  await session.openFile(file('Kawa'))
  await session.chooseLanguage('ro')
  expect(layout.mock.calls.map(([, { language }]) => language)).toEqual(['pl', 'pl'])
})

test('the sample that greets is on the board, but is not a map that the person drew', async () => {
  const { store, session, drawn } = setUp()
  await session.greet({ file: 'a.md', title: 'Coffee', note: '', language: 'en', load: async () => 'Coffee' })
  expect(drawn).toHaveLength(1)
  expect(store.state()).toMatchObject({
    drawn: undefined,
    notice: { kind: 'nothing' },
    open: { from: 'sample' },
  })
})
