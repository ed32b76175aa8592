import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  distributionOf,
  type Figure,
  meanOf,
  netPromoterScore,
  shareOf,
} from '../../../core/survey/statistics.ts'
import { tQuantile95 } from '../../../core/survey/student.ts'

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 300 })
const weights = fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 300, maxLength: 300 })
const contains = (figure: Figure | null) =>
  figure?.low === undefined ||
  (figure.low <= figure.value + 1e-9 && figure.value - 1e-9 <= (figure.high ?? Number.NEGATIVE_INFINITY))

test('[S2] [S9] every interval contains its figure, with weights and without', () => {
  fc.assert(
    fc.property(answers, weights, (values, weighting) => {
      for (const distribution of [distributionOf(values), distributionOf(values, weighting)]) {
        expect(contains(meanOf(distribution))).toBe(true)
        expect(contains(netPromoterScore(distribution))).toBe(true)
        expect(contains(shareOf(distribution, (value) => value >= 9))).toBe(true)
      }
    }),
  )
})

test('[S11] mean, NPS and share equal the sums over single people to 1e-9', () => {
  fc.assert(
    fc.property(answers, weights, (values, weighting) => {
      const pairs = values.map((value, index) => [value, weighting[index] ?? 1] as const)
      const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
      const mean = pairs.reduce((sum, [value, weight]) => sum + value * weight, 0) / total
      const share = (test: (value: number) => boolean) =>
        pairs.reduce((sum, [value, weight]) => sum + (test(value) ? weight : 0), 0) / total
      const distribution = distributionOf(values, weighting)
      expect(Math.abs((meanOf(distribution)?.value ?? Number.NaN) - mean)).toBeLessThan(1e-9)
      const nps = (share((value) => value > 8) - share((value) => value < 7)) * 100
      expect(Math.abs((netPromoterScore(distribution)?.value ?? Number.NaN) - nps)).toBeLessThan(1e-9)
      const top = shareOf(distribution, (value) => value > 8)?.value ?? Number.NaN
      expect(Math.abs(top - share((value) => value > 8) * 100)).toBeLessThan(1e-9)
    }),
  )
})

test('[S11] the interval of the mean equals the textbook formula over single people to 1e-9', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 300 }), (values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
      const margin = tQuantile95(values.length - 1) * Math.sqrt(variance / values.length)
      const figure = meanOf(distributionOf(values))
      expect(Math.abs((figure?.low ?? Number.NaN) - (mean - margin))).toBeLessThan(1e-9)
      expect(Math.abs((figure?.high ?? Number.NaN) - (mean + margin))).toBeLessThan(1e-9)
    }),
  )
})

test('[S3] [S4] shares stay within 0 … 100 and scores within −100 … 100', () => {
  fc.assert(
    fc.property(answers, (values) => {
      const nps = netPromoterScore(distributionOf(values))
      const share = shareOf(distributionOf(values), (value) => value > 5)
      expect(nps?.low ?? 0).toBeGreaterThanOrEqual(-100)
      expect(nps?.high ?? 0).toBeLessThanOrEqual(100)
      expect(share?.low ?? 0).toBeGreaterThanOrEqual(0)
      expect(share?.high ?? 0).toBeLessThanOrEqual(100)
    }),
  )
})

test('[S2] the same answers from more people give a narrower interval', () => {
  const width = (figure: Figure | null) => (figure?.high ?? Number.NaN) - (figure?.low ?? Number.NaN)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 40 }), (values) => {
      fc.pre(new Set(values).size > 1)
      const once = distributionOf(values)
      const thrice = distributionOf([...values, ...values, ...values])
      expect(width(meanOf(thrice))).toBeLessThan(width(meanOf(once)))
      expect(width(shareOf(thrice, (value) => value > 3))).toBeLessThan(
        width(shareOf(once, (value) => value > 3)),
      )
    }),
  )
})

test('[S2] the t quantile falls with every degree of freedom and never below that of the normal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 5000, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (df, more) => {
        expect(tQuantile95(df + more)).toBeLessThan(tQuantile95(df) + 1e-12)
        expect(tQuantile95(df)).toBeGreaterThan(1.959963984540054)
      },
    ),
  )
})
