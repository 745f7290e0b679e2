import {
  type Control,
  controlCode,
  type RatedRisk,
  riskCode,
  type RiskControlMatrix,
} from '#pruefwerk/controls';
import type { Language } from '#pruefwerk/problems';
import type { MatrixRow } from '#pruefwerk/workbook';
import { assessmentWords, controlKindWords, frequencyWords, sheetTexts } from './sheet-words.ts';

/** A step that names controls and risks by their numbers. */
export interface NamedStep {
  readonly process: string;
  readonly name: string;
  readonly controlNumbers: readonly string[];
  readonly riskNumbers: readonly string[];
}

/** Every risk with its controls, by number; one without control stands alone, with its gap. */
export function matrixRows(
  { risks, controls }: RiskControlMatrix,
  steps: readonly NamedStep[],
  language: Language,
): MatrixRow[] {
  return risks.flatMap((rated) => {
    const own = controls.filter(({ id }) => rated.controlIds.includes(id));
    if (own.length === 0) return [rowOf(rated, null, steps, language)];
    return own.map((control) => rowOf(rated, control, steps, language));
  });
}

function rowOf(
  { risk, inherentLevel, residualLevel }: RatedRisk,
  control: Control | null,
  steps: readonly NamedStep[],
  language: Language,
): MatrixRow {
  const words = sheetTexts[language];
  const code = control && controlCode(control.number);
  const atControl = steps.filter(({ controlNumbers }) => code && controlNumbers.includes(code));
  const atRisk = steps.filter(({ riskNumbers }) => riskNumbers.includes(riskCode(risk.number)));
  const places = atControl.length > 0 ? atControl : control ? [] : atRisk;
  const gaps = [
    ...(control === null ? [words.noControl] : []),
    ...(control?.assessment === 'not-tested' ? [words.notTested] : []),
    ...(control && atControl.length === 0 ? [words.noStep] : []),
  ];
  return {
    process: distinct(places.map(({ process }) => process)),
    step: distinct(places.map(({ name }) => name)),
    risk: `${riskCode(risk.number)} ${risk.title}`,
    inherent: inherentLevel,
    control: control ? `${controlCode(control.number)} ${control.title}` : '',
    kind: control ? controlKindWords[language][control.kind] : '',
    frequency: control ? frequencyWords[language][control.frequency] : '',
    isKey: control?.isKey ?? null,
    assessment: control ? assessmentWords[language][control.assessment] : '',
    residual: residualLevel,
    gap: gaps.join('; '),
  };
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
