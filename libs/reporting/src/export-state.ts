export const exportStates = ['waiting', 'running', 'issued', 'failed', 'cancelled'] as const;
export type ExportState = (typeof exportStates)[number];

/** What was issued stays issued; whoever wants another workbook issues another version. */
const next: Readonly<Record<ExportState, readonly ExportState[]>> = {
  waiting: ['running', 'cancelled', 'failed'],
  // Running again: a killed worker's job is taken up by another one.
  running: ['running', 'issued', 'failed', 'cancelled'],
  issued: [],
  failed: [],
  cancelled: [],
};

export function exportMayBecome(from: ExportState, to: ExportState): boolean {
  return next[from].includes(to);
}
