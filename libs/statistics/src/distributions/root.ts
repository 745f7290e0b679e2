/**
 * The point between `low` and `high` where a function that falls from above zero to below it crosses zero, to the last
 * digit a double can hold. Bisection: slower than other ways and never wrong.
 */
export function crossing(falling: (x: number) => number, low: number, high: number): number {
  let left = low;
  let right = high;
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) return middle;
    if (falling(middle) > 0) left = middle;
    else right = middle;
  }
}
