import { given, integer, text, words } from '../../address/search-fields.ts';
import { type PlanStep, planSteps } from './plan/plan-draft.ts';
import { type TestState, testStates } from './test-looks.ts';

/** What the address remembers of the list. */
export interface ControlTestsSearch {
  readonly stand?: readonly TestState[];
  readonly suche?: string;
}

export function controlTestsSearch(raw: Record<string, unknown>): ControlTestsSearch {
  return given<ControlTestsSearch>({
    stand: words(raw, 'stand', testStates),
    suche: text(raw, 'suche'),
  });
}

/** Of the form for a new test. */
export interface NewTestSearch {
  readonly schritt?: PlanStep;
  /** Control that it is for: K-04. */
  readonly kontrolle?: string;
}

export function newTestSearch(raw: Record<string, unknown>): NewTestSearch {
  return given<NewTestSearch>({
    schritt: words(raw, 'schritt', planSteps)?.[0],
    kontrolle: text(raw, 'kontrolle'),
  });
}

export const testViews = ['plan', 'belege', 'urteil', 'freigabe'] as const;
export type TestView = (typeof testViews)[number];

const shownItems = ['offen', 'abweichungen'] as const;
export type ShownItems = (typeof shownItems)[number];

/** Of a single test. */
export interface ControlTestSearch {
  readonly ansicht?: TestView;
  /** Only some of the items. */
  readonly nur?: ShownItems;
  /** Item and attribute that the cursor stands on, from 1. */
  readonly beleg?: number;
  readonly merkmal?: number;
}

export function controlTestSearch(raw: Record<string, unknown>): ControlTestSearch {
  return given<ControlTestSearch>({
    ansicht: words(raw, 'ansicht', testViews)?.[0],
    nur: words(raw, 'nur', shownItems)?.[0],
    beleg: integer(raw, 'beleg'),
    merkmal: integer(raw, 'merkmal'),
  });
}
