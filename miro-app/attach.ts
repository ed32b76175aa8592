/**
 * Puts new things into the map's frame, so that they move along with it. The cheapest way is three calls for all of
 * them: group, add the group, ungroup. Whether they stay in the frame after that is not documented, so it is looked
 * at, and what did not stay is added one by one. Things that Miro put into the frame by itself are left alone.
 */
import type { Drawing } from './drawing.ts'
import { isHourSpent } from './limiter.ts'
import type { MiroFrame, MiroItem } from './sdk.ts'

/** Puts the loose things of a run into its frame. */
export async function attach(drawing: Drawing): Promise<void> {
  const { frame, loose } = drawing
  if (frame === null) return
  const outside = Array.from(loose.values()).filter(({ parentId }) => parentId !== frame.id)
  const left = outside.length < 3 ? outside : await grouped(outside, frame, drawing)
  await Promise.all(left.map((item) => drawing.calls.addTo(frame, item)))
  loose.clear()
}

/** Adds the things as one group; answers those that are not in the frame afterwards. */
async function grouped(
  items: readonly MiroItem[],
  frame: MiroFrame,
  { calls }: Drawing,
): Promise<readonly MiroItem[]> {
  let group: Awaited<ReturnType<typeof calls.group>>
  try {
    group = await calls.group(items)
  } catch (error) {
    if (isHourSpent(error)) throw error
    return items
  }
  try {
    await calls.addTo(frame, group)
  } catch (error) {
    if (isHourSpent(error)) throw error
    // The group did not fit; its things are added on their own below.
  }
  return (await calls.ungroup(group)).filter(({ parentId }) => parentId !== frame.id)
}
