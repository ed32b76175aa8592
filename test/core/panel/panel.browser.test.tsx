import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DrawTarget } from '../../../core/panel/draw-target.ts'
import { Panel } from '../../../core/panel/panel.tsx'
import type { Saver } from '../../../core/panel/save/saver.ts'
import { createSession } from '../../../core/panel/session.ts'
import { initialState } from '../../../core/panel/state.ts'
import { createStore } from '../../../core/panel/store.ts'
import type { Work } from '../../../core/panel/work.ts'
import type { Problem } from '../../../core/problem.ts'
import { readingOf, sceneOf, smallJourney } from './journeys.ts'
import '../../../core/panel/style/skin.css'
import '../../../core/panel/style/panel.css'

afterEach(() => {
  render(null, document.body)
  localStorage.clear()
})

interface Options {
  readonly draw?: DrawTarget['draw']
  readonly problems?: readonly Problem[]
}

/** The panel with a journey open, beside a board that draws as the test wants. */
const showPanel = async ({ draw = async () => {}, problems = [] }: Options = {}) => {
  const reading = readingOf(smallJourney('Coffee'), problems)
  const work: Work = {
    readFile: async () => reading,
    readText: async () => reading,
    layout: async (journey) => sceneOf(journey),
  }
  const store = createStore(initialState('en'))
  const settings = { get: () => undefined, set: () => {} }
  const session = createSession({ store, target: { host: 'board', draw }, settings, work })
  const saver: Saver = { save: async () => {}, show: async () => {} }
  await session.openFile({ name: 'coffee.csv', arrayBuffer: async () => new ArrayBuffer(0) })
  render(<Panel store={store} session={session} saver={saver} samples={[]} />, document.body)
  return { store, session }
}

/** A board that draws 5 of 40 objects and goes on only when it is stopped. */
const stuck: DrawTarget['draw'] = (_, { signal, onProgress }) =>
  new Promise((resolve) => {
    onProgress(5, 40)
    signal.addEventListener('abort', () => resolve())
  })

test('[X8] a drawing shows how far it is, and Cancel stops it', async () => {
  await showPanel({ draw: stuck })
  await page.getByRole('button', { name: 'Draw map' }).click()
  await expect.element(page.getByText('5 of 40 objects')).toBeVisible()
  await expect.element(page.getByRole('progressbar', { name: 'Drawing' })).toHaveAttribute('value', '0.125')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('Stopped. Nothing has changed.')
  await expect.element(page.getByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
})

test('[X3] the focus that Cancel had goes to the main button', async () => {
  await showPanel({ draw: stuck })
  await page.getByRole('button', { name: 'Draw map' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.element(page.getByRole('button', { name: 'Draw map' })).toHaveFocus()
})

test('[X3] Esc stops a drawing', async () => {
  await showPanel({ draw: stuck })
  await page.getByRole('button', { name: 'Draw map' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('status')).toHaveTextContent('Stopped. Nothing has changed.')
})

test('while a map is drawn the main button does not start another', async () => {
  let runs = 0
  const draw: DrawTarget['draw'] = (drawing, run) => {
    runs += 1
    return stuck(drawing, run)
  }
  const { session } = await showPanel({ draw })
  const main = page.getByRole('button', { name: 'Draw map' })
  await main.click()
  await expect.element(main).toHaveAttribute('aria-disabled', 'true')
  await session.draw()
  expect(runs).toBe(1)
})

test('[X7] problems come with their place, three first and then all', async () => {
  const problems = [1, 2, 3, 4, 5].map(
    (row): Problem => ({ code: 'json-value-left-out', row, column: 'Q5', value: 'n/a' }),
  )
  await showPanel({ problems })
  const listed = page.getByRole('list', { name: 'Problems' }).getByRole('listitem')
  expect(listed.elements()).toHaveLength(3)
  await expect.element(listed.first()).toHaveTextContent(/^Row 1, column "Q5"/)
  await page.getByRole('button', { name: 'Show all 5' }).click()
  expect(listed.elements()).toHaveLength(5)
})

test('a map without problems has no list of problems', async () => {
  await showPanel()
  await expect.element(page.getByRole('heading', { name: 'Problems' })).not.toBeInTheDocument()
})

test('the file’s identity is in view: name, kind, stages, cards', async () => {
  await showPanel()
  await expect
    .element(page.getByRole('region', { name: 'File' }))
    .toHaveTextContent('coffee.csv' + 'saved journey · UTF-8 · 1 stage · 1 card')
})
