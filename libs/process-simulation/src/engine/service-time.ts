import type { ServiceTime } from '../settings/simulation-settings.ts';
import type { RandomStream } from './random-stream.ts';

/** Draws a multiple of the mean; on average 1. */
export type TimeDraw = (random: RandomStream) => number;

export function timeDraw(time: ServiceTime): TimeDraw {
  switch (time.kind) {
    case 'fixed':
      return () => 1;
    case 'exponential':
      return (random) => random.exponential();
    case 'triangular':
      return triangular(time.lowFactor, time.highFactor);
    case 'lognormal':
      return lognormal(time.cv);
  }
}

/** The mode of a triangle with mean 1 is 3 - low - high. Drawn by the inverse of its distribution. */
function triangular(low: number, high: number): TimeDraw {
  const width = high - low;
  if (width === 0) return () => 1;
  const mode = 3 - low - high;
  const atMode = (mode - low) / width;
  return (random) => {
    const u = random.fraction();
    return u < atMode
      ? low + Math.sqrt(u * width * (mode - low))
      : high - Math.sqrt((1 - u) * width * (high - mode));
  };
}

/** exp(mu + sigma z) with sigma² = ln(1 + cv²) and mu = -sigma²/2 has mean 1. */
function lognormal(cv: number): TimeDraw {
  const variance = Math.log(1 + cv * cv);
  const sigma = Math.sqrt(variance);
  return (random) => Math.exp(sigma * random.normal() - variance / 2);
}
