import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../build.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'dist/miro-app')

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({ port: 0 })
})
afterAll(() => server.close())

test('every built file is served with its type', async () => {
  const types: Record<string, string> = {
    '': 'text/html; charset=utf-8',
    'panel.html': 'text/html; charset=utf-8',
    'panel.js': 'text/javascript; charset=utf-8',
    'panel.css': 'text/css; charset=utf-8',
    'fonts/open-sans-latin-400-normal.woff2': 'font/woff2',
  }
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(server.url + path)
    expect({ path, status: response.status, type: response.headers.get('Content-Type') }).toEqual({
      path,
      status: 200,
      type,
    })
  }
})

test('nothing outside the built folder is served', async () => {
  for (const path of [
    'package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'fonts',
    'panel',
  ]) {
    expect((await fetch(server.url + path)).status).toBe(404)
  }
})

test('[P1] the page may load nothing but its own files and the script of Miro, and may be framed', async () => {
  const { headers } = await fetch(server.url)
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self' https://miro.com;")
  expect(policy.replace('https://miro.com;', '')).not.toMatch(/unsafe|https?:|\*/)
  expect(headers.get('X-Frame-Options')).toBeNull()
})

test('[P1] the built files name no address to load from but that of Miro’s script', async () => {
  const names = (await readdir(built)).filter((name) => /\.(html|css)$/.test(name))
  expect(names).toEqual(['index.css', 'index.html', 'panel.css', 'panel.html', 'world-fonts.css'])
  for (const name of names) {
    expect(await readFile(join(built, name), 'utf8')).not.toMatch(/https?:\/\/(?!miro\.com)/)
  }
})

test('the page takes its files from beside it, wherever it is put', async () => {
  const page = await readFile(join(built, 'panel.html'), 'utf8')
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  expect(addresses).toEqual(expect.arrayContaining(['./panel.css', './panel.js']))
  expect(addresses.filter((address) => !address?.startsWith('./') && address !== 'data:,')).toEqual([])
})

test('what the page needs to start is at most 60 KB, compressed; the rest comes when it is asked for', async () => {
  const files = await startingFiles('panel.js')
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(built, file))).length),
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000)
})

/** A script and all that it imports before it runs. */
async function startingFiles(file: string, found: string[] = []): Promise<readonly string[]> {
  if (found.includes(file)) return found
  found.push(file)
  const text = await readFile(join(built, file), 'utf8')
  for (const [, address = ''] of text.matchAll(/(?:\bfrom|\bimport)"(\.[^"]+\.js)"/g))
    await startingFiles(join(dirname(file), address), found)
  return found
}
