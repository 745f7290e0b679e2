import { crossing } from './root.ts';

/**
 * P(|T| <= t) of Student's figure with a whole number of degrees of freedom.
 * Source: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */
function within(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const odd = degrees % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let [sum, term] = [0, odd ? Math.cos(angle) : 1];
  for (let i = odd ? 3 : 2; i <= degrees; i += 2) {
    sum += term;
    term *= (square * (i - 1)) / i;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The figure that Student's one does not exceed with this probability of at least one half. */
export function studentQuantile(probability: number, degrees: number): number {
  const inside = 2 * probability - 1;
  // Searched as an angle: with one degree of freedom the figure itself has no useful upper end.
  const angle = crossing(
    (a) => inside - within(Math.tan(a) * Math.sqrt(degrees), degrees),
    0,
    Math.PI / 2,
  );
  return Math.tan(angle) * Math.sqrt(degrees);
}
