import { expect, test } from 'vitest'
import { languages } from '../../../core/messages/language.ts'
import { panelWords } from '../../../core/messages/panel/index.ts'

/** Every sentence of a catalogue, functions called with counts and names. */
const sentences = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`
    if (typeof value === 'string') return [[at, value] as const]
    if (typeof value === 'function') return [[at, String(value(2, 5, 7))] as const]
    return typeof value === 'object' && value !== null ? sentences(value, at) : []
  })

test.each(languages)(
  '[X5] the sentences in %s are finished: no gap, no double space, no code word',
  (language) => {
    for (const [path, text] of sentences(panelWords(language))) {
      expect(text, path).not.toBe('')
      expect(text, path).not.toMatch(/ {2}|undefined|\[object|!|TODO|^\s|\s$/)
    }
  },
)

test('[X5] counts take the plural form of their language', () => {
  const counted = (language: (typeof languages)[number]) =>
    [1, 3, 5, 22].map(panelWords(language).file.stages)
  expect(counted('en')).toEqual(['1 stage', '3 stages', '5 stages', '22 stages'])
  expect(counted('pl')).toEqual(['1 etap', '3 etapy', '5 etapów', '22 etapy'])
  expect(counted('ru')).toEqual(['1 этап', '3 этапа', '5 этапов', '22 этапа'])
  expect(counted('ro')).toEqual(['1 etapă', '3 etape', '5 etape', '22 de etape'])
})

test('[X5] no sentence was left in English', () => {
  const english = new Map(sentences(panelWords('en')))
  const same = /percent|product|formats\.|journey-json|mermaid|markdown|\.name$|\.progress$/i
  for (const language of languages.slice(1)) {
    const untranslated = sentences(panelWords(language)).filter(
      ([path, text]) => english.get(path) === text && !same.test(path),
    )
    expect(untranslated, language).toEqual([])
  }
})
