/** The way of an import from upload to sealed population. */
export const importStates = [
  'waiting',
  'running',
  'awaiting-mapping',
  'awaiting-acceptance',
  'sealed',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof importStates)[number];

/** A sealed population never changes, so nothing leads out of `sealed`. */
const next: Readonly<Record<ImportState, readonly ImportState[]>> = {
  waiting: ['running', 'cancelled', 'failed'],
  // Running again: a killed worker's job is taken up by another one.
  running: ['running', 'awaiting-mapping', 'awaiting-acceptance', 'sealed', 'failed', 'cancelled'],
  'awaiting-mapping': ['waiting', 'cancelled'],
  // Read and checked: the person accepts it, goes back to columns or format, or gives it up.
  'awaiting-acceptance': ['sealed', 'waiting', 'cancelled'],
  failed: ['waiting', 'cancelled'],
  cancelled: ['waiting'],
  sealed: [],
};

export function importMayBecome(from: ImportState, to: ImportState): boolean {
  return next[from].includes(to);
}
