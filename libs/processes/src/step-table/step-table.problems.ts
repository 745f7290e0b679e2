import { Problem } from '#pruefwerk/problems';

/** A typed table that holds something which is not understood; the preview tells what. */
export class StepTableFaulty extends Problem {
  constructor(faults: number) {
    super('processes.step-table-faulty', { status: 422, parameters: { faults } });
  }
}

export class StepImportChanged extends Problem {
  constructor() {
    super('processes.step-import-changed', { status: 409 });
  }
}

export class StepImportUndecided extends Problem {
  constructor(conflicts: number) {
    super('processes.step-import-undecided', { status: 422, parameters: { conflicts } });
  }
}
