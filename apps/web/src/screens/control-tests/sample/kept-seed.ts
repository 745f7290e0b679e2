const keyOf = (testId: string) => `pruefwerk.seed.${testId}`;

/**
 * The seed between its commitment and the draw. It stays on this device, because the server must not know it before;
 * without storage the person has to have noted it down.
 */
export function keptSeed(testId: string): string {
  try {
    return localStorage.getItem(keyOf(testId)) ?? '';
  } catch {
    return '';
  }
}

export function keepSeed(testId: string, seed: string): void {
  try {
    localStorage.setItem(keyOf(testId), seed);
  } catch {
    // The page shows the seed until it is left.
  }
}

export function forgetSeed(testId: string): void {
  try {
    localStorage.removeItem(keyOf(testId));
  } catch {
    // Nothing was kept then.
  }
}
