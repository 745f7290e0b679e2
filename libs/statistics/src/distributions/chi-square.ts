/**
 * P(X >= x) of a chi-square count with `df` degrees of freedom: the upper incomplete gamma function, by its series
 * for small x and by Lentz's continued fraction otherwise (Abramowitz and Stegun 6.5.29 and 6.5.31).
 */
export function chiSquareAtLeast(x: number, df: number): number {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  return half < a + 1 ? 1 - lowerSeries(a, half) : upperFraction(a, half);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000; n++) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return h * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** ln Γ of whole and half numbers, as a sum of logarithms: exact to the last digits for the degrees used here. */
function logGamma(a: number): number {
  const whole = Number.isInteger(a);
  let value = whole ? 0 : Math.log(Math.PI) / 2;
  for (let k = whole ? 1 : 0.5; k < a - 0.25; k++) value += Math.log(k);
  return value;
}
