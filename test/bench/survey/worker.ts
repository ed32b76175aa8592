/** Runs one case in a worker of the browser. */
import { type CaseName, runCase } from './cases.ts'

addEventListener(
  'message',
  async ({ data }: MessageEvent<{ readonly name: CaseName; readonly file: File }>) => {
    postMessage(await runCase(data.name, data.file, data.file))
  },
)
