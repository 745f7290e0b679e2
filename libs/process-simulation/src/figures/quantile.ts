/** The time by which this share of the cases was done: the smallest value that so many do not exceed. Ascending input. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.min(sorted.length, Math.max(1, place)) - 1] ?? 0;
}

/** How many of the ascending values are above the limit. */
export function countAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
