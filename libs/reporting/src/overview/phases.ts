import type { WorkState } from './work-state.ts';

export const phaseKeys = [
  'planning',
  'intake',
  'processes',
  'analysis',
  'testing',
  'report',
] as const;
export type PhaseKey = (typeof phaseKeys)[number];
export type PhaseState = 'done' | 'current' | 'todo';

export interface PhaseFigure {
  /** Stable key; the screen has the words. */
  readonly name: string;
  readonly value: number;
}

export interface Phase {
  readonly key: PhaseKey;
  readonly state: PhaseState;
  readonly figures: PhaseFigure[];
}

interface PhaseRule {
  readonly begun: (state: WorkState) => boolean;
  readonly done: (state: WorkState) => boolean;
  readonly figures: readonly (keyof WorkState)[];
}

const RULES: Readonly<Record<PhaseKey, PhaseRule>> = {
  planning: {
    begun: () => true,
    // Payments in the house say that the planning is over, whatever of it was written down.
    done: (s) => s.signingLimits > 0 || s.imports > 0,
    figures: ['members', 'signingLimits'],
  },
  intake: {
    begun: (s) => s.imports > 0 || s.signingLimits > 0,
    done: (s) => s.datasets > 0 && s.unreconciled === 0 && s.importsAwaitingMapping === 0,
    figures: ['payments', 'rejected', 'unreconciled'],
  },
  processes: {
    begun: (s) => s.processes > 0,
    done: (s) => s.processes > 0 && s.risks > 0 && s.controls > 0,
    figures: ['processes', 'risks', 'controls'],
  },
  analysis: {
    begun: (s) => s.datasets > 0,
    done: (s) => s.runsDone > 0 && !s.dataNewerThanLastRun && s.flagsOpen + s.flagsQueried === 0,
    figures: ['runs', 'flagsOpen', 'flagsQueried', 'flagsTotal'],
  },
  // Tests of controls are not kept yet: controls alone prove nothing.
  testing: { begun: (s) => s.controls > 0, done: () => false, figures: ['controls'] },
  report: {
    begun: (s) => s.findings > 0 || s.issues > 0,
    // A workbook issued while red flags are open is a draft.
    done: (s) =>
      s.issues > 0 &&
      !s.issueDue &&
      s.flagsOpen + s.flagsQueried + s.findingsOpen + s.measuresOpen === 0,
    figures: ['findings', 'measuresOpen', 'measuresOverdue', 'issues'],
  },
};

/** The six phases in their order. Several may be under way at once. */
export function phases(state: WorkState): Phase[] {
  return phaseKeys.map((key) => {
    const rule = RULES[key];
    const now = rule.begun(state) ? 'current' : 'todo';
    return {
      key,
      state: rule.done(state) ? 'done' : now,
      figures: rule.figures.map((name) => ({ name, value: Number(state[name]) })),
    };
  });
}
