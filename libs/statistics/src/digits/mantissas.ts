export interface Mantissas {
  readonly mean: number;
  readonly variance: number;
  readonly excessKurtosis: number;
  readonly skewness: number;
  /** Squared length of the mean of the mantissas on the unit circle, and how likely one as long is by chance. */
  readonly arcL2: number;
  readonly arcP: number;
}

/**
 * Fractional parts of log10. Under the law they spread evenly over 0 to 1: mean 0.5, variance 1/12, excess kurtosis
 * -1.2, skewness 0. Arc test: R. J. Alexander, "Remarks on the use of Benford's Law" (2009).
 */
export function mantissas(amounts: readonly number[]): Mantissas {
  const parts = amounts.map((cents) => {
    const log = Math.log10(cents);
    return log - Math.floor(log);
  });
  const n = parts.length;
  const mean = parts.reduce((sum, m) => sum + m, 0) / n;
  const moment = (power: number) => parts.reduce((sum, m) => sum + (m - mean) ** power, 0) / n;
  const second = moment(2);
  const cosine = parts.reduce((sum, m) => sum + Math.cos(2 * Math.PI * m), 0) / n;
  const sine = parts.reduce((sum, m) => sum + Math.sin(2 * Math.PI * m), 0) / n;
  const arcL2 = cosine ** 2 + sine ** 2;
  return {
    mean,
    variance: (second * n) / Math.max(1, n - 1),
    excessKurtosis: moment(4) / second ** 2 - 3,
    skewness: moment(3) / second ** 1.5,
    arcL2,
    arcP: Math.exp(-arcL2 * n),
  };
}

/**
 * How far amounts lie above or below what the law expects on average, in per cent. Each amount from 10.00 on is brought
 * between 10 and 100; expected mean 90 / (n (10^(1/n) - 1)).
 * Source: M. Nigrini, distortion factor model (1996). Null without amounts of at least 10.00.
 */
export function distortionFactor(amounts: readonly number[]): number | null {
  const collapsed = amounts
    .filter((cents) => cents >= 1000)
    .map((cents) => cents / 10 ** (String(cents).length - 2));
  const n = collapsed.length;
  if (n === 0) return null;
  const actual = collapsed.reduce((sum, value) => sum + value, 0) / n;
  const expected = 90 / (n * Math.expm1(Math.LN10 / n));
  return ((actual - expected) / expected) * 100;
}
