import { describe, expect, it } from 'vitest'
import { figureOf, namedFigure, numberOf } from '../../../../core/read/journey-table/figure.ts'

describe('numberOf', () => {
  it('[R12] reads decimal commas, thousands and minus signs', () => {
    const numbers: readonly (readonly [string, number])[] = [
      ['4', 4],
      ['4,5', 4.5],
      ['−2', -2],
      ['+1.5', 1.5],
      ['1 234,5', 1234.5],
      ['1,234', 1234],
      ['1,234.5', 1234.5],
      ['1.234.567', 1234567],
      ['0,125', 0.125],
    ]
    expect(numbers.map(([text]) => numberOf(text))).toEqual(numbers.map(([, number]) => number))
  })

  it('is null for anything else', () => {
    expect(['', '-', 'a', '1-5', '1/2', '3 May', '1,2,3.4.5'].map(numberOf)).toEqual(Array(7).fill(null))
  })
})

describe('figureOf', () => {
  it('reads a figure with its unit or currency', () => {
    expect(figureOf('87 %')).toEqual({ value: 87, unit: '%' })
    expect(figureOf('€3.50')).toEqual({ value: 3.5, unit: '€' })
    expect(figureOf('12 min')).toEqual({ value: 12, unit: 'min' })
    expect(figureOf('PLN 1 200')).toEqual({ value: 1200, unit: 'PLN' })
    expect(figureOf('about twelve')).toBeNull()
  })
})

describe('namedFigure', () => {
  it('reads the name before a figure', () => {
    expect(namedFigure('NPS: 45')).toEqual({ name: 'NPS', value: 45, unit: '' })
    expect(namedFigure('Conversion 3,2 %')).toEqual({ name: 'Conversion', value: 3.2, unit: '%' })
    expect(namedFigure('Long queue')).toBeNull()
  })
})
