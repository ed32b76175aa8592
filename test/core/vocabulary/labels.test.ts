import { describe, expect, test } from 'vitest'
import { degreeOf, levelsOf } from '../../../core/vocabulary/labels.ts'
import type { LabelKind } from '../../../core/vocabulary/scales.ts'

const ladder = (kind: LabelKind, labels: readonly string[]) => {
  const levels = labels.map((label) => levelsOf(label).get(kind) ?? Number.NaN)
  expect(levels, labels.join(' | ')).toEqual([...levels].sort((a, b) => a - b))
  expect(new Set(levels).size).toBe(labels.length)
}

describe('[R9] an answer label is understood as a whole, in its order on the scale', () => {
  test('satisfaction in seven languages', () => {
    ladder('satisfaction', [
      'Very dissatisfied',
      'Dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Satisfied',
      'Very satisfied',
    ])
    ladder('satisfaction', [
      'bardzo niezadowolona',
      'niezadowolony/a',
      'ani zadowolony, ani niezadowolony',
      'zadowolony(a)',
      'w pełni zadowolony',
    ])
    ladder('satisfaction', [
      'совершенно не удовлетворён',
      'недоволен/недовольна',
      'ни удовлетворён, ни не удовлетворён',
      'доволен',
      'очень довольна',
    ])
    ladder('satisfaction', [
      'foarte nemulțumit',
      'nemulțumit(ă)',
      'nici mulțumit, nici nemulțumit',
      'mulțumită',
      'extrem de mulțumit',
    ])
    ladder('satisfaction', [
      'gar nicht zufrieden',
      'unzufrieden',
      'teils/teils',
      'zufrieden',
      'sehr zufrieden',
    ])
    ladder('satisfaction', [
      'pas du tout satisfait',
      'peu satisfaite',
      'ni satisfait ni insatisfait',
      'plutôt satisfait·e',
      'très satisfait(e)',
    ])
    ladder('satisfaction', [
      'nada satisfecho',
      'poco satisfecha',
      'ni satisfecho ni insatisfecho',
      'bastante satisfecho/a',
      'totalmente satisfecho',
    ])
  })

  test('agreement, with German and Polish word order', () => {
    ladder('agreement', [
      'Strongly disagree',
      'Disagree',
      'Neither agree nor disagree',
      'Agree',
      'Strongly agree',
    ])
    ladder('agreement', [
      'Stimme gar nicht zu',
      'Stimme eher nicht zu',
      'Stimme eher zu',
      'Stimme vollständig zu',
    ])
    ladder('agreement', [
      'trifft überhaupt nicht zu',
      'trifft eher nicht zu',
      'trifft eher zu',
      'trifft voll und ganz zu',
    ])
    ladder('agreement', [
      'zdecydowanie się nie zgadzam',
      'nie zgadzam się',
      'nie mam zdania',
      'zgadzam się',
      'zdecydowanie się zgadzam',
    ])
    ladder('agreement', ['zdecydowanie nie', 'raczej nie', 'raczej tak', 'zdecydowanie tak'])
    ladder('agreement', [
      'полностью не согласен',
      'скорее не согласна',
      'нейтрально',
      'скорее согласна',
      'полностью согласен/согласна',
    ])
    ladder('agreement', [
      "pas du tout d'accord",
      "plutôt pas d'accord",
      'neutre',
      "plutôt d'accord",
      'tout à fait d’accord',
    ])
  })

  test('ease, likelihood, quality, frequency, importance, favourability, change and amount', () => {
    ladder('ease', ['bardzo trudno', 'raczej trudno', 'ani łatwo, ani trudno', 'łatwo', 'bardzo łatwo'])
    ladder('likelihood', ['Very unlikely', 'Somewhat unlikely', 'Possibly', 'Somewhat likely', 'Very likely'])
    ladder('quality', ['Very poor', 'Poor', 'Fair', 'Good', 'Very good', 'Excellent'])
    ladder('quality', ['ungenügend', 'mangelhaft', 'befriedigend', 'gut', 'sehr gut'])
    ladder('frequency', ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'])
    ladder('frequency', ['gar nicht', 'selten', 'eher selten', 'eher häufig', 'sehr häufig'])
    ladder('importance', ['nicht wichtig', 'kaum wichtig', 'mäßig wichtig', 'wichtig', 'sehr wichtig'])
    ladder('favourability', [
      'Very unfavorably',
      'Somewhat unfavorably',
      'Neither favorably nor unfavorably (neutral)',
      'Somewhat favorably',
      'Very favorably',
    ])
    ladder('change', ['much worse', 'worse', 'about the same', 'better', 'much better'])
    ladder('amount', ['None at all', 'A little', 'A moderate amount', 'A lot', 'A great deal'])
  })

  test('never by a part of it', () => {
    expect(levelsOf('dissatisfied').get('satisfaction')).toBe(2)
    expect(levelsOf('niezadowolony').get('satisfaction')).toBe(2)
    expect(levelsOf('unlikely').get('likelihood')).toBe(2)
    expect(levelsOf('satisfied with the price but not the service').size).toBe(0)
    expect(levelsOf('I like it').size).toBe(0)
  })
})

describe('[R9] a typing error is forgiven', () => {
  test.each([
    ['stronlgy disagree', 'agreement', 1],
    ['very statisfied', 'satisfaction', 4.75],
    ['disatisfied', 'satisfaction', 2],
    ['very unlikley', 'likelihood', 1.25],
  ] as const)('%s', (label, kind, level) => {
    expect(levelsOf(label).get(kind)).toBe(level)
  })

  test('but never across a negation, and not in short words', () => {
    expect(levelsOf('insatisfied').get('satisfaction')).not.toBe(4)
    expect(levelsOf('asatisfied').size).toBe(0)
    expect(levelsOf('eazy').size).toBe(0)
  })
})

test('[R10] a scale with words of its own is read by its adverbs', () => {
  const levels = ['No, not at all rude', 'Yes, somewhat rude', 'Yes, very rude'].map((label) =>
    degreeOf(label),
  )
  expect(levels.map((degree) => degree?.rest)).toEqual(['rude', 'rude', 'rude'])
  expect(levels.map((degree) => degree?.level)).toEqual([1, 3.5, 4.75])
  expect(degreeOf('Chrome')).toBeNull()
})
