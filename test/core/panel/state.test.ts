import { expect, test } from 'vitest'
import { initialState, isBusy, type PanelAction, type PanelState, reduce } from '../../../core/panel/state.ts'
import { openJourney } from './journeys.ts'

const after = (...actions: readonly PanelAction[]): PanelState => actions.reduce(reduce, initialState('en'))
const coffee = openJourney('Coffee')
const opened: PanelAction = { type: 'opened', journey: coffee, silent: false }
const refused: PanelAction = { type: 'refused', refusal: { name: 'photo.png', problems: [] } }

test('[X7] a file that is no map leaves the open journey, the drawn map and the pasted text alone', () => {
  const state = after(
    { type: 'text-pasted', text: 'Order' },
    opened,
    { type: 'drawn', journey: coffee.journey },
    { type: 'reading', name: 'photo.png' },
    refused,
  )
  expect(state).toMatchObject({ open: coffee, drawn: coffee.journey, pasted: 'Order' })
  expect(state.refusal?.name).toBe('photo.png')
  expect(isBusy(state)).toBe(false)
})

test('a file that is a map takes the refusal of the one before away', () => {
  expect(after(refused, opened).refusal).toBeUndefined()
})

test('[X5] choosing a language changes the language and nothing else', () => {
  const before = after(
    opened,
    { type: 'text-pasted', text: 'Order' },
    { type: 'drawn', journey: coffee.journey },
  )
  const later = reduce(before, { type: 'language-chosen', language: 'pl' })
  expect(later).toEqual({ ...before, language: 'pl' })
})

test('[X8] stopping a drawing leaves what was drawn before', () => {
  const progress = { done: 3, total: 40 }
  const state = after(
    opened,
    { type: 'drawn', journey: coffee.journey },
    { type: 'drawing', progress },
    { type: 'drawing-stopped' },
  )
  expect(state).toMatchObject({ drawn: coffee.journey, drawing: undefined, notice: { kind: 'stopped' } })
})

test('[X10] a refused download says so, a file shown on request does not', () => {
  const handout = { format: 'csv', file: 'Coffee.csv', content: 'a' } as const
  expect(after(opened, { type: 'handed-out', handout, refused: true }).notice.kind).toBe('save-refused')
  expect(after(opened, { type: 'handed-out', handout, refused: false }).notice.kind).toBe('nothing')
})

test('a new journey closes what was shown to copy of the old one', () => {
  const handout = { format: 'csv', file: 'Coffee.csv', content: 'a' } as const
  const state = after(opened, { type: 'handed-out', handout, refused: false }, opened)
  expect(state.handout).toBeUndefined()
})
