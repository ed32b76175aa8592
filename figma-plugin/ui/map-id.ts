import type { Scene, SceneItem } from '../../core/scene.ts'

/** A scene under another map's id, so that it updates that map whatever its own title is now. */
export function withMapId(scene: Scene, mapId: string): Scene {
  const own = scene.items[0]?.id
  if (own === undefined || own === mapId) return scene
  const renamed = (id: string) => (id === own || id.startsWith(`${own}/`) ? mapId + id.slice(own.length) : id)
  const item = <I extends SceneItem>(old: I): I => {
    const now = { ...old, id: renamed(old.id) }
    if (now.kind === 'frame') return { ...now, children: now.children.map(item) }
    if (now.kind !== 'line' || now.from === undefined || now.to === undefined) return now
    return { ...now, from: renamed(now.from), to: renamed(now.to) }
  }
  return { ...scene, items: scene.items.map(item) }
}
