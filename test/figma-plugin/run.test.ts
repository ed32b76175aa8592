import { describe, expect, test } from 'vitest'
import type { Editor, ToPanel } from '../../figma-plugin/messages.ts'
import { coffee } from '../maps/coffee.ts'
import { fiveLines } from '../maps/five-lines.ts'
import { addOwn, drawn, editors, selected } from './maps.ts'
import { outlineOf } from './outline.ts'
import { type Plugin, startPlugin } from './plugin.ts'

const children = ({ fake }: Plugin) => fake.doc.node(fake.pageId).children.slice()
const styleCount = ({ fake }: Plugin) =>
  fake.doc.objects('TextStyle').length + fake.doc.objects('Variable').length

/** Stops the run after so many uses of the API, in the way that is given. */
function atUse(plugin: Plugin, uses: number, stop: () => void): void {
  let count = 0
  const { calls } = plugin.fake
  const set = calls.set.bind(calls)
  calls.set = (what, number) => {
    count += 1
    if (count === uses) stop()
    return set(what, number)
  }
}

describe.each(editors.map((editor) => ({ editor })))('$editor', ({ editor }) => {
  test('[U10] a new map that fails anywhere leaves the page as it was', async () => {
    let failures = 0
    for (const uses of [30, 90, 170, 400, 800, 1000, 1200]) {
      const plugin = startPlugin({ editor })
      addOwn(plugin.fake, plugin.fake.pageId)
      const before = children(plugin)
      let isFailing = true
      atUse(plugin, uses, () => {
        if (!isFailing) return
        isFailing = false
        throw new Error('Figma said no')
      })
      const { outcome, error, isHalf } = await drawn(plugin, coffee(), editor)
      expect(isHalf).toBe(false)
      // Where a copy is refused, the object is built instead, and nothing fails.
      if (outcome === 'drawn') continue
      failures += 1
      expect(error).toContain('Figma said no')
      expect(children(plugin)).toEqual(before)
      expect(styleCount(plugin)).toBe(0)
    }
    expect(failures).toBeGreaterThan(3)
  })

  test('[U10] an update that fails anywhere leaves the map as it was', async () => {
    for (const uses of [150, 700, 1100, 1500]) {
      const plugin = startPlugin({ editor })
      const map = selected(await drawn(plugin, coffee(), editor))
      const before = outlineOf(plugin.fake, map.mapId)
      let isFailing = true
      let isDrawing = false
      plugin.channel.listen(({ type }) => {
        if (type === 'found') isDrawing = true
      })
      atUse(plugin, uses, () => {
        if (!isFailing || !isDrawing) return
        isFailing = false
        throw new Error('Figma said no')
      })
      const { outcome, isHalf } = await drawn(plugin, { ...fiveLines(), id: coffee().id }, editor, map)
      expect(isHalf).toBe(false)
      if (outcome === 'failed') expect(outlineOf(plugin.fake, map.mapId)).toEqual(before)
    }
  })

  test('[U10] [X8] a run that is cancelled half-way ends with nothing of it on the page', async () => {
    const plugin = startPlugin({ editor })
    const before = children(plugin)
    let isHalfWay = false
    atUse(plugin, 700, () => {
      isHalfWay = true
      plugin.channel.send({ type: 'cancel' })
    })
    const { outcome } = await drawn(plugin, coffee(), editor)
    expect(isHalfWay).toBe(true)
    expect(outcome).toBe('cancelled')
    expect(children(plugin)).toEqual(before)
    expect(styleCount(plugin)).toBe(0)
  })

  test('[U8] what a person puts into a half-drawn map outlives its cancelling', async () => {
    const plugin = startPlugin({ editor })
    let own = ''
    atUse(plugin, 800, () => {
      const root = children(plugin).find((id) => plugin.fake.doc.node(id).data['item'] !== undefined)
      own = addOwn(plugin.fake, root ?? '').id
      plugin.channel.send({ type: 'cancel' })
    })
    const { outcome } = await drawn(plugin, coffee(), editor)
    expect(outcome).toBe('cancelled')
    expect(plugin.fake.doc.node(own).parent).toBe(plugin.fake.pageId)
  })

  test('[U10] closing the window in the middle of a run takes a new map away', async () => {
    const plugin = startPlugin({ editor })
    atUse(plugin, 700, () => setTimeout(() => plugin.fake.closeWindow()))
    slow(plugin, 400)
    void drawn(plugin, coffee(), editor)
    await until(() => plugin.fake.closed() !== undefined)
    await pause(60)
    expect(children(plugin)).toEqual([])
    expect(plugin.errors).toEqual([])
  })

  test('[U10] closing the window in the middle of an update leaves the map as it was', async () => {
    const plugin = startPlugin({ editor })
    const map = selected(await drawn(plugin, coffee(), editor))
    const before = outlineOf(plugin.fake, map.mapId)
    let isDrawing = false
    plugin.channel.listen(({ type }) => {
      isDrawing ||= type === 'progress'
      if (isDrawing) plugin.fake.closeWindow()
    })
    slow(plugin, 300)
    void drawn(plugin, { ...fiveLines(), id: coffee().id }, editor, map)
    await until(() => plugin.fake.closed() !== undefined)
    await pause(60)
    expect(outlineOf(plugin.fake, map.mapId)).toEqual(before)
    expect(plugin.errors).toEqual([])
  })

  test('a root that a person deletes in the middle of a run ends the run with a reason', async () => {
    const plugin = startPlugin({ editor })
    atUse(plugin, 900, () => {
      const root = children(plugin).find((id) => plugin.fake.doc.node(id).data['item'] !== undefined)
      if (root !== undefined) plugin.fake.doc.remove(root)
    })
    const { outcome, error } = await drawn(plugin, coffee(), editor)
    expect(outcome).toBe('failed')
    expect(error).toBeDefined()
    expect(children(plugin)).toEqual([])
  })

  test('[X8] progress is told from the first change to the last, and never backwards', async () => {
    const plugin = startPlugin({ editor })
    slow(plugin, 200)
    await drawn(plugin, coffee(), editor)
    const told = plugin.heard.filter(
      (message): message is ToPanel & { type: 'progress' } => message.type === 'progress',
    )
    expect(told.length).toBeGreaterThan(1)
    const counts = told.map(({ done }) => done)
    expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other))
    expect(told.at(-1)).toMatchObject({ done: told[0]?.total, total: told[0]?.total })
  })

  test('[X9] settings are remembered from one start to the next', async () => {
    const plugin = startPlugin({ editor, command: 'update' })
    plugin.channel.send({ type: 'remember', key: 'language', value: 'pl' })
    await pause(5)
    plugin.channel.send({ type: 'ready' })
    await until(() => plugin.heard.length > 0)
    expect(plugin.heard[0]).toEqual({
      type: 'start',
      editor,
      command: 'update',
      settings: { language: 'pl' },
      selected: null,
    })
  })

  test('what is no message is left unanswered, and what cannot be answered is refused', async () => {
    const plugin = startPlugin({ editor })
    for (const message of [null, 'ready', {}, { type: 'draw' }, { type: 'load', mapId: 3 }])
      plugin.fake.toMain(message)
    await pause(5)
    expect(plugin.heard).toEqual([])
    if (editor === 'figma') {
      plugin.channel.send({ type: 'measure', texts: ['a note'] })
      await until(() => plugin.heard.length > 0)
      expect(plugin.heard).toEqual([{ type: 'refused', request: 'measure' }])
    }
  })

  test('[H1] the window follows the editor’s colours and is wide enough', () => {
    expect(startPlugin({ editor }).fake.shown()).toMatchObject({
      html: '<p>panel</p>',
      options: { themeColors: true, width: 400 },
    })
  })
})

test('an editor that has no maps is told so, and the plugin ends', () => {
  const plugin = startPlugin({ editor: 'slides' as Editor })
  expect(plugin.fake.closed()?.message).toBe('Journeyline draws in Figma design and FigJam files.')
})

/** Makes every use of the API take time, so that a run has many slices. */
function slow(plugin: Plugin, every: number): void {
  let count = 0
  const { calls } = plugin.fake
  const set = calls.set.bind(calls)
  calls.set = (what, number) => {
    count += 1
    if (count % every === 0) {
      const end = Date.now() + 12
      while (Date.now() < end);
    }
    return set(what, number)
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(2)
}
