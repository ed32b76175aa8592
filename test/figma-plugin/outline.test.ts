/** The same maps in both editors, side by side, as committed outlines. */
import { expect, test } from 'vitest'
import { blueprint } from '../maps/blueprint.ts'
import { coffee } from '../maps/coffee.ts'
import { emptyLane } from '../maps/empty-lane.ts'
import { polish } from '../maps/polish.ts'
import { drawn, editors } from './maps.ts'
import { outlineOf } from './outline.ts'
import { startPlugin } from './plugin.ts'

for (const [name, journey] of Object.entries({ coffee, blueprint, polish, 'empty-lane': emptyLane }))
  for (const editor of editors)
    test(`${name} in ${editor}`, async () => {
      const plugin = startPlugin({ editor })
      const { mapId } = await drawn(plugin, journey(), editor)
      await expect(outlineOf(plugin.fake, mapId ?? '')).toMatchFileSnapshot(`outlines/${name}.${editor}.txt`)
    })
