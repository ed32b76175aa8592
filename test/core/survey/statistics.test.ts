import { describe, expect, test } from 'vitest'
import {
  canonicalEmotion,
  distributionOf,
  meanOf,
  netPromoterScore,
  shareOf,
  topTwoBox,
} from '../../../core/survey/statistics.ts'
import { tQuantile95 } from '../../../core/survey/student.ts'

const people = (count: number, value: number) => Array.from({ length: count }, () => value)
const recommending = (promoters: number, passives: number, detractors: number) =>
  distributionOf([...people(promoters, 10), ...people(passives, 7), ...people(detractors, 3)])

describe('the t quantile', () => {
  // Computed with mpmath at 40 digits from the regularised incomplete beta.
  test.each([
    [1, 12.706204736174705],
    [2, 4.302652729696142],
    [4, 2.77644510519779],
    [9, 2.26215716279821],
    [17.5, 2.10523297222799],
    [29, 2.0452296421327043],
    [99.25, 1.9841551240793283],
    [120, 1.97993040508244],
    [399.5, 1.96591981019015],
    [1000, 1.9623390808264085],
    [123456.7, 1.9599832001362327],
  ])('[S2] with %d degrees of freedom it is %d', (df, expected) => {
    expect(Math.abs(tQuantile95(df) - expected)).toBeLessThan(1e-9)
  })

  test('it is the same from both formulas where they meet', () => {
    expect(Math.abs(tQuantile95(199.999999) - tQuantile95(200))).toBeLessThan(1e-9)
  })
})

describe('the mean', () => {
  test("[S2] Student's sleep data (1908) have mean 1.58 and the interval 0.7001142 … 2.4598858", () => {
    const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]
    const mean = meanOf(distributionOf(hours))
    expect(mean?.value).toBeCloseTo(1.58, 12)
    expect(mean?.low).toBeCloseTo(0.7001142, 7)
    expect(mean?.high).toBeCloseTo(2.4598858, 7)
  })

  test('[S2] four people get a mean without an interval, five get one', () => {
    expect(meanOf(distributionOf([1, 2, 3, 4]))).toEqual({ value: 2.5, n: 4 })
    expect(meanOf(distributionOf([1, 2, 3, 4, 5]))).toHaveProperty('low')
  })

  test('[S7] nobody means null, never zero', () => {
    expect(meanOf([])).toBeNull()
    expect(netPromoterScore([])).toBeNull()
    expect(shareOf([], () => true)).toBeNull()
  })

  test('[S9] weights move the mean, n stays the count of people', () => {
    const values = [1, 5, 5, 5, 5, 5]
    const weighted = meanOf(distributionOf(values, [5, 1, 1, 1, 1, 1]))
    expect(weighted?.value).toBeCloseTo(3, 12)
    expect(weighted?.n).toBe(6)
    expect(weighted).not.toHaveProperty('low') // effective n is 100 / 30
  })

  test('[S9] equal weights change nothing', () => {
    const values = [1, 2, 2, 3, 5, 5, 4]
    const plain = meanOf(distributionOf(values))
    const weighted = meanOf(distributionOf(values, people(7, 0.25)))
    expect(weighted?.low).toBeCloseTo(plain?.low ?? Number.NaN, 12)
    expect(weighted?.high).toBeCloseTo(plain?.high ?? Number.NaN, 12)
  })
})

describe('the Net Promoter Score', () => {
  test('[S3] is the share of 9–10 minus the share of 0–6, in points', () => {
    expect(netPromoterScore(distributionOf([0, 6, 7, 8, 9, 10, 10, 10]))?.value).toBe(25)
  })

  // Evaluated with mpmath at 40 digits from the published formula:
  // (pro − det) ± z √((pro + det − (pro − det)²) / (n + 3)), pro and det with ¾ added each, n with 3.
  test.each([
    [30, 40, 30, -14.922734910992745, 14.922734910992745],
    [15, 8, 12, -19.52572951128576, 35.3152031954963],
    [5, 0, 0, 17.491453034168966, 100],
    [250, 675, 75, 14.085883061097098, 20.8094309967294],
  ])(
    '[S3] of %d promoters, %d passives, %d detractors lies in the adjusted-Wald interval',
    (up, rest, down, low, high) => {
      const score = netPromoterScore(recommending(up, rest, down))
      expect(Math.abs((score?.low ?? Number.NaN) - low)).toBeLessThan(1e-9)
      expect(Math.abs((score?.high ?? Number.NaN) - high)).toBeLessThan(1e-9)
    },
  )
})

describe('shares', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('[S4] %d of %d has the published Wilson interval', (count, of, low, high) => {
    const share = shareOf(
      distributionOf([...people(count, 1), ...people(of - count, 0)]),
      (value) => value === 1,
    )
    expect(Math.abs((share?.low ?? Number.NaN) / 100 - low)).toBeLessThan(5.1e-5)
    expect(Math.abs((share?.high ?? Number.NaN) / 100 - high)).toBeLessThan(5.1e-5)
  })

  test('[S4] CSAT counts the two best answers, at the end where good is', () => {
    const answers = distributionOf([1, 1, 2, 3, 4, 5, 5, 5])
    expect(topTwoBox(answers, { min: 1, max: 5, better: 'high' })?.value).toBe(50)
    expect(topTwoBox(answers, { min: 1, max: 5, better: 'low' })?.value).toBe(37.5)
  })
})

test('[S1] the ends of a scale become −2 and +2, its middle 0, and a reversed scale is turned', () => {
  expect([1, 2, 3, 4, 5].map((value) => canonicalEmotion(value, { min: 1, max: 5, better: 'high' }))).toEqual(
    [-2, -1, 0, 1, 2],
  )
  expect([1, 3, 5].map((value) => canonicalEmotion(value, { min: 1, max: 5, better: 'low' }))).toEqual([
    2, 0, -2,
  ])
  expect(canonicalEmotion(50, { min: 0, max: 100, better: 'high' })).toBe(0)
})
