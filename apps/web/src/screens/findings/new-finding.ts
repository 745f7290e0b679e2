import type { RiskLevel } from '../../parts/risk-level.ts';
import type { NewFinding } from './findings.queries.ts';

/** What the form for a new finding asks; the five parts are written afterwards. */
export interface NewFindingForm {
  readonly title: string;
  readonly area: string;
  readonly risk: RiskLevel;
  readonly redFlagIds: readonly string[];
}

export const emptyFinding: NewFindingForm = { title: '', area: '', risk: 'medium', redFlagIds: [] };

interface Flag {
  readonly id: string;
  readonly amountAtRiskCents: number;
}

/** @param flags those that may be chosen now: one that went into another finding meanwhile is left out */
export function requestOf(form: NewFindingForm, flags: readonly Flag[]): NewFinding {
  const redFlagIds = chosenOf(form, flags).map(({ id }) => id);
  return {
    title: form.title.trim(),
    risk: form.risk,
    ...(form.area.trim() !== '' && { area: form.area.trim() }),
    ...(redFlagIds.length > 0 && { redFlagIds }),
  };
}

export function chosenOf<Chosen extends Flag>(
  { redFlagIds }: NewFindingForm,
  flags: readonly Chosen[],
): Chosen[] {
  return flags.filter(({ id }) => redFlagIds.includes(id));
}

export const sumOf = (flags: readonly Flag[]): number =>
  flags.reduce((sum, flag) => sum + flag.amountAtRiskCents, 0);
