import { describe, expect, test } from 'vitest'
import { describeColumns } from '../../../core/survey/columns.ts'
import { surveyOf, surveyText, tableOf } from './files.ts'

const rolesOf = (name: string, vendor: string) =>
  surveyOf(name, vendor).columns.map(({ role, item, stem }) => `${item ?? stem}: ${role}`)

describe('[R8] the role of every column is found from header, tool and cells', () => {
  test('Qualtrics, three header rows', () => {
    const roles = rolesOf('qualtrics', 'qualtrics')
    expect(roles).toContain('Response Type: status')
    expect(roles).toContain('IP Address: personal')
    expect(roles).toContain('First Click: timing')
    expect(roles).toContain('Waiting for the transfer: matrix-item')
    expect(roles).toContain('How likely are you to recommend us to a friend or colleague?: score')
    expect(roles).toContain('Why did you give this score? Please tell us in your own words.: free-text')
    expect(roles).toContain('plan: segment')
  })

  test('SurveyMonkey, options and ranks in columns', () => {
    expect(rolesOf('surveymonkey', 'surveymonkey')).toEqual([
      'Respondent ID: metadata',
      'Collector ID: metadata',
      'Start Date: date',
      'End Date: date',
      'IP Address: personal',
      'Email Address: personal',
      'First Name: personal',
      'Last Name: personal',
      'How satisfied are you with the checkout?: score',
      'Web shop: multiple-choice',
      'Phone: multiple-choice',
      'Store: multiple-choice',
      'Other (please specify): multiple-choice',
      'Order tracking: matrix-item',
      'Punctuality: matrix-item',
      'Packaging: matrix-item',
      'Courier: matrix-item',
      'Price: ranking',
      'Speed: ranking',
      'Service: ranking',
      'Anything else you would like to tell us?: free-text',
    ])
  })

  test('Kobo, a select_multiple is counted from its option columns once', () => {
    const roles = rolesOf('kobo', 'kobo')
    expect(roles).toContain('Services used: derived')
    expect(roles).toContain('Pharmacy: multiple-choice')
    expect(roles).toContain('How happy are you with the queue?: matrix-item')
  })

  test('Microsoft Forms, several choices closed with a semicolon', () => {
    const { columns } = surveyOf('ms-forms', 'ms-forms')
    expect(columns.find(({ stem }) => stem === 'Which channels do you use?')).toMatchObject({
      role: 'multiple-choice',
      separator: ';',
    })
  })

  test('one row per touchpoint, in Russian', () => {
    expect(rolesOf('rows', 'generic')).toEqual([
      'респондент: metadata',
      'Этап: stage',
      'Точка контакта: touchpoint',
      'Канал: channel',
      'Оценка: score',
      'Комментарий: free-text',
      'сегмент: segment',
      'вес: weight',
      'дата: date',
    ])
  })
})

describe('[R8] what only looks like something else', () => {
  const role = (header: string, cells: readonly string[]) =>
    surveyText([header, ...cells].join('\n')).columns[0]?.role

  test('a body weight is no survey weight', () => {
    expect(role('weight|x', ['52,3|a', '92,3|b', '123,4|a'])).toBe('number')
  })
  test('a label with a comma is one answer', () => {
    const cells = [
      'No, nobody|1',
      'Yes, by post|2',
      'No, nobody|2',
      'Yes, by phone|1',
      'Yes, by post|1',
      'No, nobody|3',
    ]
    expect(role('Did you call us?|x', cells)).toBe('single-choice')
  })
  test('an age is no rating', () => {
    expect(role('How old are you?|x', ['22|1', '31|2', '45|1', '28|3'])).not.toBe('score')
  })
  test('a restaurant has a name and is no person', () => {
    expect(role('Restaurant name|x', ['Melba|1', 'Duo|2', 'Melba|3'])).toBe('single-choice')
  })
})

describe('[P2] columns that identify people are dropped and listed', () => {
  test('by their header, in seven languages', () => {
    const headers = [
      'Imię i nazwisko',
      'Адрес электронной почты',
      'Număr de telefon',
      'Vorname',
      'Prénom',
      'Correo electrónico',
      'Your name',
    ]
    for (const header of headers) {
      const { dropped } = surveyText(`${header}|How satisfied are you?\nAnna|5\nJan|4\nEwa|3`)
      expect(dropped, header).toContain(header)
    }
  })
  test('by what their cells look like', () => {
    const { dropped } = surveyText('contact|score\na@example.com|5\nb@example.org|4\nc@example.net|3')
    expect(dropped).toEqual(['contact'])
  })
  test('a channel called phone that was ticked is kept', () => {
    expect(surveyOf('surveymonkey', 'surveymonkey').dropped.join()).not.toContain('Phone')
  })
})

test('[R14] a file without rows has columns and no answers', () => {
  const table = tableOf('qualtrics')
  const columns = describeColumns(table, 'qualtrics', [])
  expect(columns).toHaveLength(table.headers.length)
})
