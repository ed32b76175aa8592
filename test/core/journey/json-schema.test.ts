import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { journeySchema } from '../../../core/journey/schema.ts'

// After a change of core/journey/schema.ts: npx vitest run test/core/journey/json-schema.test.ts -u
describe('core/journey.schema.json', () => {
  const file = '../../../core/journey.schema.json'

  it('is the published form of the journey schema', async () => {
    const published = {
      $id: 'journey.schema.json',
      title: 'Journey',
      description: 'A journey map as data: the content of a .journey.json file.',
      ...z.toJSONSchema(journeySchema, { io: 'input' }),
    }
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(file)
  })

  it('describes every field', () => {
    const undescribed = fields(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Schema)
      .filter(([, { description }]) => description === undefined)
      .map(([path]) => path)
    expect(undescribed).toEqual([])
  })
})

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

function fields({ properties = {}, items }: Schema, path = ''): [string, Schema][] {
  const inner = Object.entries(properties).flatMap(([key, field]): [string, Schema][] => {
    const here = `${path}/${key}`
    return [[here, field], ...fields(field, here)]
  })
  return items ? [...inner, ...fields(items, `${path}[]`)] : inner
}
