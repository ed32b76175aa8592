/**
 * The maps of `test/maps` as pictures: `test/output/NAME.svg` is what each looks like.
 * After a change of look, `npx vitest run test/maps.test.ts -u` draws them anew; the difference is the review.
 */
import { describe, expect, test } from 'vitest'
import { toSvg } from '../core/svg/svg.ts'
import { sceneOf } from './core/layout/scenes.ts'
import { maps } from './maps/index.ts'

describe('[V29] the gallery', () => {
  test.each(maps)('$name', async ({ name, journey, host, language }) => {
    const svg = toSvg(sceneOf(journey(), { host, language }), { margin: 24, background: '#eceef2' })
    await expect(onePerLine(svg)).toMatchFileSnapshot(`output/${name}.svg`)
  })
})

/** Each element on a line of its own, so that a difference can be read. */
function onePerLine(svg: string): string {
  return `${svg.replace(/></g, '>\n<')}\n`
}
