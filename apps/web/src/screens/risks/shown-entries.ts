import type { Control, Matrix, Risk } from '../../controls/controls.queries.ts';
import { gapIds } from './gaps.ts';
import { placeOf, type RisksSearch } from './search.ts';

const fits = (text: string, words: readonly string[]): boolean => {
  const all = words.join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};

export interface ShownRisk {
  readonly risk: Risk;
  /** Null for a withdrawn one: it counts no longer. */
  readonly rated: Matrix['risks'][number] | null;
}

/** The risks that the address asks for, by number. */
export function shownRisks(
  risks: readonly Risk[],
  matrix: Matrix,
  search: RisksSearch,
): ShownRisk[] {
  const { text } = placeOf(search);
  const rated = new Map(matrix.risks.map((one) => [one.risk.id, one]));
  const { stufe, luecke, eintritt, schaden, brutto, zurueckgezogen } = search;
  const missing = luecke && new Set(gapIds(matrix)[luecke]);
  return risks
    .map((risk) => ({ risk, rated: rated.get(risk.id) ?? null }))
    .filter(({ risk, rated: one }) => {
      if (risk.state === 'withdrawn' || !one) return zurueckgezogen === 1 && !stufe && !missing;
      const at = brutto
        ? { likelihood: risk.likelihood, impact: risk.impact }
        : { likelihood: one.residualLikelihood, impact: one.residualImpact };
      return (
        (!stufe || stufe.includes(one.residualLevel)) &&
        (!missing || missing.has(risk.id)) &&
        (eintritt === undefined || at.likelihood === eintritt) &&
        (schaden === undefined || at.impact === schaden)
      );
    })
    .filter(({ risk }) => fits(text, [risk.code, risk.title, risk.description, ...risk.causes]));
}

/** The controls that the address asks for, by number. */
export function shownControls(
  controls: readonly Control[],
  matrix: Matrix,
  search: RisksSearch,
): Control[] {
  const { text } = placeOf(search);
  const { beurteilung, luecke, zurueckgezogen } = search;
  const missing = luecke && new Set(gapIds(matrix)[luecke]);
  return controls.filter(
    (one) =>
      (one.state === 'active' || zurueckgezogen === 1) &&
      (!beurteilung || beurteilung.includes(one.assessment)) &&
      (!missing || missing.has(one.id)) &&
      fits(text, [one.code, one.title, one.objective, one.description, one.performerRole]),
  );
}
