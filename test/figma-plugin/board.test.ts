import { expect, test } from 'vitest'
import { boardFrom } from '../../figma-plugin/ui/board.ts'
import { ask } from '../../figma-plugin/ui/channel.ts'
import { tablesOf } from '../../figma-plugin/ui/editor.ts'
import { maps } from '../maps/index.ts'
import { drawn, editors, sceneFor } from './maps.ts'
import { startPlugin } from './plugin.ts'

for (const editor of editors)
  for (const { name, journey } of maps)
    for (const isBound of [true, false])
      test(`[U1] ${editor}: a map nobody touched reads back as untouched: ${name}${isBound ? ' with styles' : ''}`, async () => {
        const plugin = startPlugin({ editor })
        const { mapId } = await drawn(plugin, journey(), editor, null, isBound)
        const { items } = await ask(plugin.channel, { type: 'read', mapId: mapId ?? '' })
        const board = boardFrom(items ?? [], sceneFor(journey(), editor), tablesOf[editor])
        expect([...board.changed]).toEqual([])
        expect([...board.gone]).toEqual([])
        expect([...board.extra]).toEqual([])
      })
