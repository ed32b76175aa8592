import { expect, test } from 'vitest'
import { createLimiter, isHourSpent } from '../../miro-app/limiter.ts'
import { miroBench } from '../bench/miro.ts'
import { virtualClock } from '../hosts/virtual-clock.ts'
import { coffee } from '../maps/coffee.ts'
import { boardWithPage, mapOf, pageOn } from './boards.ts'

test('a first draw needs at most 1.25 calls an item, an update of k cards 2k + 5, and nothing is refused', async () => {
  const { draws, update } = await miroBench()
  for (const { callsPerItem, refusals, atOnce } of draws) {
    expect(callsPerItem).toBeLessThanOrEqual(1.25)
    expect(refusals).toBe(0)
    expect(atOnce).toBeLessThanOrEqual(24)
  }
  expect(draws.map(({ items }) => items > 1900)).toEqual([false, false, true])
  expect(update.calls).toBeLessThanOrEqual(2 * update.changed + 5)
  expect(update.refusals).toBe(0)
}, 60_000)

test('a map waits as many minutes as the credits make it wait, and no more than a tenth of one on top', async () => {
  const { draws } = await miroBench()
  for (const { minutes, items } of draws) {
    const waits = Math.ceil(items / 1600) - 1
    expect(minutes).toBeLessThanOrEqual(waits + items * 0.0001 + 0.1)
  }
}, 60_000)

test('a minute that others have used up is waited for', async () => {
  const { miro, runs, run, clock } = boardWithPage()
  miro.spend(99_000)
  const start = clock.now()
  expect(await run(runs.draw(null, mapOf(coffee())))).toMatchObject({ outcome: 'drawn' })
  expect(clock.now() - start).toBeGreaterThan(55_000)
})

test('[U10] a map stops where the hour is used up, and another page finishes it when it is over', async () => {
  const { miro, runs, run, clock, reopened } = boardWithPage()
  await clock.run(clock.sleep(120_000))
  for (let minute = 0; minute < 10; minute += 1) {
    miro.spend(99_500)
    await clock.run(clock.sleep(61_000))
  }
  const ended = await run(runs.draw(null, mapOf(coffee())))
  expect(ended).toMatchObject({ outcome: 'paused', isHalf: true })
  await clock.run(clock.sleep(3_600_000))
  const page = reopened()
  const [half] = await page.run(page.runs.maps())
  expect(half).toMatchObject({ isHalf: true })
  expect(await page.run(page.runs.finish(half?.mapId ?? ''))).toMatchObject({
    outcome: 'drawn',
    conflicts: [],
  })
  const whole = boardWithPage()
  await whole.run(whole.runs.draw(null, mapOf(coffee())))
  expect(miro.things()).toHaveLength(whole.miro.things().length)
})

test('the limiter never lets more than 80 % of a minute through, and gives up where the hour is spent', async () => {
  const clock = virtualClock()
  const limiter = createLimiter(clock)
  const made: number[] = []
  const call = () =>
    limiter.call(500, async () => {
      made.push(clock.now())
      await clock.sleep(50)
    })
  const outcomes = await clock.run(Promise.allSettled(Array.from({ length: 1700 }, call)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1600)
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refused?.status === 'rejected' && isHourSpent(refused.reason)).toBe(true)
  for (const at of made)
    expect(made.filter((other) => other >= at && other < at + 60_000).length).toBeLessThanOrEqual(160)
})

test('[U9] on a copied board the maps are known as copies, and a drawing becomes a new map', async () => {
  const { miro, runs, run, clock } = boardWithPage()
  const { mapId } = await run(runs.draw(null, mapOf(coffee())))
  const copy = miro.copied('board-2')
  const page = pageOn(copy, clock)
  expect(await page.run(page.runs.maps())).toMatchObject([{ mapId, isCopy: true }])
  const before = copy.shown()
  const ended = await page.run(page.runs.draw(null, mapOf(coffee())))
  expect(ended).toMatchObject({ outcome: 'drawn' })
  expect(ended.mapId).not.toBe(mapId)
  expect(copy.shown().slice(0, before.length)).toEqual(before)
})

test('[U3][U4][U5][U6] what people did to a map stays, and is told where the file says otherwise', async () => {
  const { miro, runs, run } = boardWithPage()
  const journey = coffee()
  const { mapId } = await run(runs.draw(null, mapOf(journey)))
  const [written, erased] = journey.cards.filter(({ lane }) => lane === journey.cards[0]?.lane)
  const thingOf = (text = '') =>
    miro.things().find(({ content }) => content?.includes(`<p>${text}</p>`) === true)
  const [card, other] = [thingOf(written?.text), thingOf(erased?.text)]
  if (card === undefined || other === undefined) throw new Error('the map has no such cards')
  miro.person.write(card.id, '<p>Ours now</p>')
  miro.person.paint(card.id, '#ffee00')
  miro.person.erase(other.id)
  const note = miro.person.add({ x: card.x, y: card.y })
  const next = {
    ...journey,
    cards: journey.cards.map((one) => (one.id === written?.id ? { ...one, text: 'From the file' } : one)),
  }
  const ended = await run(runs.draw(mapId, mapOf(next)))
  expect(ended.outcome).toBe('drawn')
  expect(ended.conflicts.map(({ kind }) => kind).sort()).toEqual(['changed', 'deleted'])
  const after = miro.things().find(({ id }) => id === card.id)
  expect(after).toMatchObject({ content: '<p>Ours now</p>', style: { fillColor: '#ffee00' } })
  expect(miro.things().some(({ id }) => id === other.id)).toBe(false)
  expect(miro.things()).toContainEqual(note)
})

test('a clock that goes on while the books are read holds no call back', async () => {
  let time = 0
  const limiter = createLimiter({
    now: () => {
      time += 1
      return time
    },
    sleep: async (ms) => {
      time += ms
    },
  })
  await expect(limiter.call(50, async () => 'made')).resolves.toBe('made')
  expect(time).toBeLessThan(10)
})
