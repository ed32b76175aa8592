/** The main script as `npm run build` left it, in real QuickJS: no test build, no Node (H3). */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import type { Editor } from '../../figma-plugin/messages.ts'
import { coffee } from '../maps/coffee.ts'
import { fiveLines } from '../maps/five-lines.ts'
import { drawn, editors, selected } from './maps.ts'
import { outlineOf } from './outline.ts'
import { builtMain, type Plugin, startPlugin } from './plugin.ts'
import { engineNames, type QuickJS, quickjs } from './quickjs.ts'

const running: QuickJS[] = []
afterEach(() => {
  for (const engine of running.splice(0)) engine.dispose()
})

test('main is at most 25 KB', () => {
  const file = fileURLToPath(new URL('../../dist/figma-plugin/main.js', import.meta.url))
  expect(statSync(file).size).toBeLessThanOrEqual(25_000)
})

describe.each(engineNames.flatMap((engine) => editors.map((editor) => ({ engine, editor }))))(
  '[H3] in QuickJS $engine, in $editor',
  ({ engine, editor }) => {
    async function plugin(options: { readonly editor: Editor }): Promise<Plugin> {
      const vm = await quickjs(engine)
      running.push(vm)
      return startPlugin(options, { engine: vm.run, script: builtMain() })
    }

    test('a map is drawn as in Node', async () => {
      const [one, other] = [await plugin({ editor }), startPlugin({ editor })]
      const [first, second] = [await drawn(one, coffee(), editor), await drawn(other, coffee(), editor)]
      expect(first).toMatchObject({ outcome: 'drawn', fonts: [], conflicts: [] })
      expect(outlineOf(one.fake, first.mapId ?? '')).toBe(outlineOf(other.fake, second.mapId ?? ''))
      expect(one.errors).toEqual([])
    })

    test('[U1] the same map again changes nothing; another one updates it', async () => {
      const one = await plugin({ editor })
      const map = selected(await drawn(one, coffee(), editor))
      const before = one.fake.doc.version()
      expect((await drawn(one, coffee(), editor, map)).outcome).toBe('drawn')
      expect(one.fake.doc.version()).toBe(before)
      const next = await drawn(one, { ...fiveLines(), id: coffee().id }, editor, map)
      expect(next).toMatchObject({ outcome: 'drawn', conflicts: [] })
      expect(one.fake.doc.node(map.mapId).props['name']).toBe(fiveLines().title)
    })

    test('[U10] a cancelled run leaves nothing', async () => {
      const one = await plugin({ editor })
      one.channel.listen(({ type }) => {
        if (type === 'progress') one.channel.send({ type: 'cancel' })
      })
      const { outcome } = await drawn(one, coffee(), editor)
      expect(outcome).toBe('cancelled')
      expect(one.fake.doc.node(one.fake.pageId).children).toEqual([])
    })
  },
)
