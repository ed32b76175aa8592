import type { GrownSize } from '../core/host.ts'
import type { Point } from '../core/scene.ts'
import type { Calls } from './calls.ts'
import type { MiroFrame, MiroItem } from './sdk.ts'

/** What one run of drawing knows. */
export interface Drawing {
  readonly calls: Calls
  /** Things on the board by the id of their item; what is put is added, what is removed is taken out. */
  readonly items: Map<string, MiroItem>
  /** Sizes that things got where Miro gave them another one than was asked for. */
  readonly grown: Map<string, GrownSize>
  /** The size that was asked for an item of the scene. */
  readonly sizeOf: (id: string) => GrownSize | undefined
  /** Things made in this run that are not in the frame yet. */
  readonly loose: Map<string, MiroItem>
  /** The map's frame; null before it is drawn, or where a person took it away. */
  frame: MiroFrame | null
  /** Where the scene's 0, 0 is on the board. */
  readonly origin: Point
  /** Whether the size of a shape can be changed; undefined as long as nobody tried. */
  canResize: boolean | undefined
  /** A call to create failed without saying whether something came to be. */
  isUncertain: boolean
  /** A change could be neither made nor taken back. */
  isBroken: boolean
  /** Told whenever something was created or removed, so that ids can be kept. */
  onRecorded: () => Promise<void> | undefined
}
