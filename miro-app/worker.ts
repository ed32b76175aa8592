/** The worker that reads long files beside the page. */
import { type WorkerTask, workThrough } from '../core/panel/long-reading.ts'

addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  void workThrough(data, (answer) => postMessage(answer))
})
