import { Problem } from '#pruefwerk/problems';
import type { ExportState } from './export-state.ts';

export class ExportUnknown extends Problem {
  constructor() {
    super('reporting.export-unknown', { status: 404 });
  }
}

export class ExportNotIssued extends Problem {
  constructor(state: ExportState) {
    super('reporting.export-not-issued', { status: 409, parameters: { state } });
  }
}

/** A sheet was asked for that the workbook does not have. */
export class ExportSheetUnknown extends Problem {
  constructor(sheet: string, known: string) {
    super('reporting.export-sheet-unknown', { status: 422, parameters: { sheet, known } });
  }
}

/** There is nothing to report on: no analysis run has ended yet. */
export class NothingToExport extends Problem {
  constructor() {
    super('reporting.nothing-to-export', { status: 409 });
  }
}

export class JobUnknown extends Problem {
  constructor() {
    super('reporting.job-unknown', { status: 404 });
  }
}
