/** Runs one case in Node and prints its figures with the memory it needed. */
import { createReadStream, openAsBlob } from 'node:fs'
import { type CaseName, runCase } from './cases.ts'

const [name, path = ''] = process.argv.slice(2)
const before = process.memoryUsage().rss
const figures = await runCase(
  name as CaseName,
  await openAsBlob(path),
  createReadStream(path) as unknown as File,
)
const memory = process.resourceUsage().maxRSS * 1024 - before
console.log(JSON.stringify({ ...figures, memory }))
