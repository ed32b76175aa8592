/** Runs one case in a worker of the browser. */
import { type CaseName, runCase } from './cases.ts'

addEventListener('message', ({ data }: MessageEvent<{ readonly name: CaseName; readonly file: File }>) => {
  void runCase(data.name, data.file, data.file).then((figures) => postMessage(figures))
})
