import { Problem } from '#pruefwerk/problems';
import type { RunState } from './run-state.ts';

export class RunUnknown extends Problem {
  constructor() {
    super('analysis.analysis-run-unknown', { status: 404 });
  }
}

export class RunEnded extends Problem {
  constructor(state: RunState) {
    super('analysis.analysis-run-ended', { status: 409, parameters: { state } });
  }
}

/** The program has a newer version of the rule than the run was asked for with. */
export class RuleVersionGone extends Problem {
  constructor(rule: string, version: number) {
    super('analysis.rule-version-gone', { status: 409, parameters: { rule, version } });
  }
}
