import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyJourney } from '../core/journey/any-journey.ts'
import { boardWithPage, mapOf, seeded } from './boards.ts'

test('any journey is drawn without breaking a rule of the board, and drawn again without a change', async () => {
  await fc.assert(
    fc.asyncProperty(anyJourney(), fc.nat(), async (journey, seed) => {
      const { miro, runs, run } = boardWithPage({ random: seeded(seed) })
      const { outcome, mapId } = await run(runs.draw(null, mapOf(journey)))
      expect(outcome).toBe('drawn')
      miro.calls.length = 0
      expect(await run(runs.draw(mapId, mapOf(journey)))).toMatchObject({ outcome: 'drawn', conflicts: [] })
      expect(miro.calls.filter((call) => !call.endsWith('get'))).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('any journey becomes any other, and back to a board without it', async () => {
  await fc.assert(
    fc.asyncProperty(anyJourney(), anyJourney(), fc.nat(), async (one, other, seed) => {
      const { miro, runs, run } = boardWithPage({ random: seeded(seed) })
      const mine = miro.person.add({ x: 100, y: 100 })
      const { mapId } = await run(runs.draw(null, mapOf(one)))
      expect(await run(runs.draw(mapId, mapOf({ ...other, id: one.id })))).toMatchObject({ outcome: 'drawn' })
      const fresh = boardWithPage({ random: seeded(seed) })
      await fresh.run(fresh.runs.draw(null, mapOf({ ...other, id: one.id })))
      expect(miro.things()).toHaveLength(fresh.miro.things().length + 1)
      await run(runs.remove(mapId ?? ''))
      expect(miro.things()).toEqual([mine])
    }),
    { numRuns: 15 },
  )
}, 60_000)
