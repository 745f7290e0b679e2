import { createHash, createHmac } from 'node:crypto';

/**
 * Place of an item in the draw: HMAC-SHA256 of its key under the seed, lower-case hex. Nobody can tell the ranks
 * before the seed is known, and with it anybody finds the same ones, in any order of the items and on any machine.
 * @param key unique in the population and the same wherever it is sealed
 */
export function drawRank(seed: string, key: string): string {
  return createHmac('sha256', seed).update(key).digest('hex');
}

/** Told before the draw, so that nobody can look for a seed that draws what they like: SHA-256 of the seed. */
export function seedCommitment(seed: string): string {
  return createHash('sha256').update(seed).digest('hex');
}

/** A number from 0 to 1 (without 1), drawn like a rank. */
export function drawFraction(seed: string, purpose: string): number {
  const bits = Number.parseInt(drawRank(seed, purpose).slice(0, 13), 16);
  return bits / 2 ** 52;
}
