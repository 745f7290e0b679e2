import { createHash } from 'node:crypto';
import type { Language } from './table.ts';

export const BASE_SHEET = '_pruefwerk';
export const BASE_FORMAT = 'pruefwerk-sheet-exchange/1';

/** What the hidden sheet remembers of the time of issue. */
export interface BaseState {
  readonly table: string;
  readonly engagementId: string;
  /** ISO instant in UTC. */
  readonly issuedAt: string;
  readonly language: Language;
  readonly sheet: string;
  /** Column keys with their headings as issued. */
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  /** Canonical values in the order of the columns, by row key. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/**
 * SHA-256 over the state, rows by key. It proves slips of the hand, not intent: whoever forges the hidden sheet can
 * forge the digest as well, and gains nothing but proposals that a person has to confirm.
 */
export function baseDigest({ rows, ...head }: BaseState): string {
  const hash = createHash('sha256');
  const { table, engagementId, issuedAt, language, sheet, columns } = head;
  const names = columns.flatMap(({ key, heading }) => [key, heading]);
  hash.update(JSON.stringify([table, engagementId, issuedAt, language, sheet, ...names]));
  const keys = [...rows.keys()].sort();
  for (const key of keys) hash.update(JSON.stringify([key, ...(rows.get(key) ?? [])]));
  return hash.digest('hex');
}

/** Rows of the hidden sheet: seven of facts, two of columns, then one per row. */
export const BASE_HEAD_ROWS = 9;

export function baseCells(state: BaseState): string[][] {
  return [
    ['format', BASE_FORMAT],
    ['table', state.table],
    ['engagement', state.engagementId],
    ['issued', state.issuedAt],
    ['language', state.language],
    ['sheet', state.sheet],
    ['digest', baseDigest(state)],
    ['columns', ...state.columns.map(({ key }) => key)],
    ['headings', ...state.columns.map(({ heading }) => heading)],
    ...[...state.rows].map(([key, values]) => [key, ...values]),
  ];
}
