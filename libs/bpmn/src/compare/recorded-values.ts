import type { ComparedValue } from './model-difference.ts';

/** The values of an object in a form that can be compared and shown; whatever attributes there will be. */
export function recordedValues(values: object): ReadonlyMap<string, ComparedValue> {
  return new Map(
    Object.entries(values).map(([name, value]) => [name, comparedValue(value as unknown)]),
  );
}

function comparedValue(value: unknown): ComparedValue {
  if (Array.isArray(value)) return value.map((one: unknown) => listMember(one));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A member that has parts of its own is told by its parts. */
function listMember(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value).filter((part) => part !== null);
  return parts.map(String).join(' ');
}

/** Lists are sets: the order in which systems or media were written down says nothing. */
export function sameValue(one: ComparedValue, other: ComparedValue): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: ComparedValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = [...new Set(value)].sort();
  return members.length === 0 ? 'null' : JSON.stringify(members);
}
