/**
 * The factor of a 95 % t interval, for any number of degrees of freedom (fractional ones come from weights).
 * From 200 upwards the Cornish–Fisher series (Abramowitz & Stegun 26.7.5) is exact to 1e-12; below, Newton's
 * method on the distribution function, which is an incomplete beta (26.7.1) as a continued fraction (26.5.8).
 */
export const Z_95 = 1.959963984540054

/** The 97.5 % quantile of Student's t with `df` degrees of freedom, to 1e-10; `df` is at least 1. */
export const tQuantile95 = (df: number): number => {
  if (!(df >= 1)) throw new RangeError(`degrees of freedom below 1: ${df}`)
  const guess = cornishFisher(df)
  if (df >= 200) return guess
  let t = df < 3 ? 4 : guess
  for (let round = 0; round < 50; round++) {
    const step = (cumulative(t, df) - 0.975) / density(t, df)
    t = Math.max(t - step, t / 2)
    if (Math.abs(step) < 1e-13 * t) break
  }
  return t
}

const cornishFisher = (df: number) => {
  const z = Z_95
  const z2 = z * z
  const g1 = (z * (z2 + 1)) / 4
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160
  return z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df
}

const cumulative = (t: number, df: number) => 1 - incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2

const density = (t: number, df: number) =>
  Math.exp(-logBeta(df / 2, 0.5) - 0.5 * Math.log(df) - ((df + 1) / 2) * Math.log1p((t * t) / df))

const incompleteBeta = (x: number, a: number, b: number): number => {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

/** Lentz's evaluation of the continued fraction of the incomplete beta. */
const betaFraction = (x: number, a: number, b: number) => {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return fraction
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b)

/** Lanczos' approximation (g = 7, nine terms), relative error below 1e-14. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
const logGamma = (x: number) => {
  const base = x + 6.5
  const sum = lanczos.reduce((total, term, index) => (index === 0 ? term : total + term / (x - 1 + index)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}
