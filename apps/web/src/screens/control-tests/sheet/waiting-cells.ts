export type Outcome = 'pass' | 'deviation' | 'not-applicable';

/** Where a cell stands: item of the sample from 1, attribute from 0. */
export interface CellPlace {
  readonly position: number;
  readonly attribute: number;
}

export interface CellContent {
  readonly outcome: Outcome;
  readonly remark: string;
  readonly auditedCents: number | null;
}

/** A cell that was filled here and has not arrived at the server. */
export interface WaitingCell extends CellPlace, CellContent {
  /** Version that the person saw when the cell was filled; null: it was empty. */
  readonly baseVersion: number | null;
}

export const cellKey = ({ position, attribute }: CellPlace): string => `${position}.${attribute}`;

const samePlace = (a: CellPlace, b: CellPlace): boolean => cellKey(a) === cellKey(b);

const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.outcome === b.outcome && a.remark === b.remark && a.auditedCents === b.auditedCents;

/** The last content of a cell waits in the place of its first, and rests on the version that was seen then. */
export function withCell(waiting: readonly WaitingCell[], cell: WaitingCell): WaitingCell[] {
  const before = waiting.find((one) => samePlace(one, cell));
  if (!before) return [...waiting, cell];
  const next = { ...cell, baseVersion: before.baseVersion };
  return waiting.map((one) => (one === before ? next : one));
}

/** The cell has arrived; what was changed again meanwhile goes on waiting, on the version that now stands. */
export function afterSaved(
  waiting: readonly WaitingCell[],
  sent: WaitingCell,
  version: number,
): WaitingCell[] {
  return waiting.flatMap((one) => {
    if (!samePlace(one, sent)) return [one];
    return sameContent(one, sent) ? [] : [{ ...one, baseVersion: version }];
  });
}

export function withoutCell(waiting: readonly WaitingCell[], place: CellPlace): WaitingCell[] {
  return waiting.filter((one) => !samePlace(one, place));
}

/** The person decides for the own content although somebody else's stands: it rests on that now. */
export function onVersion(
  waiting: readonly WaitingCell[],
  place: CellPlace,
  baseVersion: number | null,
): WaitingCell[] {
  return waiting.map((one) => (samePlace(one, place) ? { ...one, baseVersion } : one));
}

/** What the storage holds; anything unreadable counts as nothing. */
export function readWaiting(text: string | null): WaitingCell[] {
  if (text === null || text === '') return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

const known: readonly unknown[] = ['pass', 'deviation', 'not-applicable'];

function isWaiting(given: unknown): given is WaitingCell {
  if (typeof given !== 'object' || given === null) return false;
  const { position, attribute, outcome, remark, auditedCents, baseVersion } = given as Partial<
    Record<keyof WaitingCell, unknown>
  >;
  const numeric = (value: unknown) => Number.isSafeInteger(value);
  return (
    numeric(position) &&
    numeric(attribute) &&
    known.includes(outcome) &&
    typeof remark === 'string' &&
    (auditedCents === null || numeric(auditedCents)) &&
    (baseVersion === null || numeric(baseVersion))
  );
}
