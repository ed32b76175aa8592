import { describe, expect, it } from 'vitest'
import { languages } from '../../../core/messages/language.ts'
import { en } from '../../../core/messages/problems/en.ts'
import { problemMessage, problemSentence } from '../../../core/messages/problems/index.ts'
import { problemPlace } from '../../../core/messages/problems/sentence.ts'
import type { ProblemCode } from '../../../core/problem.ts'

const codes = Object.keys(en) as ProblemCode[]
const facts = { value: 'Szczęście', suggestion: 'Odbiór zamówienia' }
const counts = [1, 22, 57, 112]

describe.each(languages)('the sentences in %s', (language) => {
  const sentences = codes.flatMap((code) =>
    counts.map((count) => ({ code, sentence: problemMessage({ code, count, ...facts }, language) })),
  )

  it('[X7] are whole sentences without code words or alarm', () => {
    for (const { code, sentence } of sentences) {
      expect(sentence, code).toMatch(/^[\p{Lu}\p{N}“„«].{20,}[.?]$/su)
      expect(sentence, code).not.toMatch(/!|undefined|null|NaN|\[object|Error|\bZod\b|\$\{|'|"| {2}/)
    }
  })

  it('[X7] name what the English sentence names', () => {
    for (const code of codes) {
      for (const count of counts) {
        const english = problemMessage({ code, count, ...facts }, 'en')
        const sentence = problemMessage({ code, count, ...facts }, language)
        for (const named of [...Object.values(facts), ...(count > 1 ? [String(count)] : [])]) {
          expect(sentence.includes(named), `${code} in ${language} names ${named}`).toBe(
            english.includes(named),
          )
        }
      }
    }
  })

  it('[X5] use the quotation marks of the language', () => {
    const foreign = { en: /[„”«»](?!$)/u, pl: /[“«»]/u, ru: /[“”„]/u, ro: /[“«»]/u }[language]
    for (const { code, sentence } of sentences) {
      const unquoted = language === 'en' ? sentence.replace(/“[^”]*”/g, '') : sentence
      expect(unquoted, code).not.toMatch(foreign)
    }
  })
})

describe('the place of a problem', () => {
  const problem = { code: 'mermaid-score-not-number', row: 14, column: 'Score', value: 'abc' } as const

  it('stands in front of its sentence, as the command line prints it', () => {
    expect(problemSentence(problem, 'en')).toBe(
      'row 14, column "Score": “abc” is not a score, so the emotion line has a gap there. Write a number from 1 to 5.',
    )
    expect(problemPlace(problem, 'pl')).toBe('wiersz 14, kolumna „Score”')
    expect(problemPlace(problem, 'ru')).toBe('строка 14, столбец «Score»')
    expect(problemPlace(problem, 'ro')).toBe('rândul 14, coloana „Score”')
  })

  it('is left out where the whole file is meant', () => {
    expect(problemSentence({ code: 'json-not-journey' }, 'en')).toBe(
      problemMessage({ code: 'json-not-journey' }, 'en'),
    )
    expect(problemPlace({ code: 'json-broken', row: 3 }, 'en')).toBe('row 3')
  })

  it('shortens a value that would fill the screen', () => {
    const sentence = problemMessage({ code: 'mermaid-score-not-number', value: '🙂'.repeat(5000) }, 'en')
    expect([...sentence].length).toBeLessThan(250)
    expect(sentence).toContain('🙂…”')
  })
})
