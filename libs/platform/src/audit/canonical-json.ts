import { createHash } from 'node:crypto';

/** JSON with sorted keys: equal values give equal text, in whatever order their fields were set. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isPlainObject(part) ? sorted(part) : part,
  );
}

/** SHA-256 of the canonical JSON, lower-case hex; null for undefined (there was nothing before, or is nothing after). */
export function stateHash(value: unknown): string | null {
  if (value === undefined) return null;
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(object).sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
