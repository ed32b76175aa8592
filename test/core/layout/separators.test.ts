import { expect, test } from 'vitest'
import type { LaneRole } from '../../../core/journey/roles.ts'
import type { Lane } from '../../../core/journey/schema.ts'
import { separatorAbove } from '../../../core/layout/separators.ts'
import { blueprint } from '../../maps/blueprint.ts'
import { coffee } from '../../maps/coffee.ts'
import { ofKind, sceneOf } from './scenes.ts'

const lane = (role: LaneRole): Lane => ({ id: role, role, title: role })
const above = (role: LaneRole, ...roles: readonly LaneRole[]) => separatorAbove(lane(role), roles.map(lane))

test('the three lines of a service blueprint run above frontstage, backstage and support', () => {
  expect(above('frontstage', 'evidence', 'actions')).toBe('interaction')
  expect(above('backstage', 'evidence', 'actions', 'frontstage')).toBe('visibility')
  expect(above('support', 'actions', 'frontstage', 'backstage')).toBe('internal')
})

test('each line runs once: not again above a second lane of the same kind', () => {
  expect(above('backstage', 'actions', 'frontstage', 'backstage')).toBeUndefined()
  expect(above('systems', 'actions', 'support')).toBeUndefined()
})

test('a lane below the others in meaning only, with nothing above it, has no line', () => {
  expect(above('frontstage')).toBeUndefined()
  expect(above('pain-points', 'actions', 'frontstage')).toBeUndefined()
  expect(above('actions', 'frontstage')).toBeUndefined()
})

test('without a frontstage the line above the backstage is the line of visibility', () => {
  expect(above('backstage', 'actions')).toBe('visibility')
})

test('[V17] every line is named in words and told apart by more than its colour', () => {
  const scene = sceneOf(blueprint())
  const lines = ofKind(scene, 'line', 'separator')
  expect(ofKind(scene, 'label', 'separator').map(({ text }) => text)).toEqual([
    'line of interaction',
    'line of visibility',
    'line of internal interaction',
  ])
  expect(lines.map(({ dash }) => dash)).toEqual(['dashed', 'solid', 'dashed'])
})

test('[V25] a line lies between the lanes it parts, which have no hairline there', () => {
  const scene = sceneOf(blueprint())
  const { id } = blueprint()
  const lanes = ofKind(scene, 'frame').filter((frame) =>
    blueprint().lanes.some((one) => frame.id === `${id}/${one.id}`),
  )
  const [interaction] = ofKind(scene, 'line', 'separator')
  const [, actions, frontstage] = lanes
  expect(interaction?.box.y).toBeGreaterThan((actions?.box.y ?? 0) + (actions?.box.height ?? 0))
  expect(interaction?.box.y).toBeLessThan(frontstage?.box.y ?? 0)
  expect(lanes.map(({ topRule }) => topRule !== undefined)).toEqual([true, true, false, false, false])
})

test('a map that is no blueprint has none of them', () => {
  expect(ofKind(sceneOf(coffee()), 'line', 'separator')).toEqual([])
})
