import type { Journey } from '../journey/schema.ts'
import type { HostName, Scene } from '../scene.ts'

/** Where the panel draws: the board beside it, or the canvas of the application it runs in. */
export interface DrawTarget {
  readonly host: HostName
  /**
   * Draws a journey's scene. Rejects where it could not; then, and after `signal` aborts, the board is as it was.
   */
  readonly draw: (drawing: Drawing, run: DrawRun) => Promise<void>
}

export interface Drawing {
  readonly journey: Journey
  readonly scene: Scene
}

export interface DrawRun {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}
