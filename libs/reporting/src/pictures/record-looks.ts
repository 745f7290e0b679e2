import {
  type Assessment,
  controlCode,
  riskCode,
  type RiskControlMatrix,
} from '#pruefwerk/controls';
import type { Language } from '#pruefwerk/problems';
import type { MarkRecords, MarkTone, RecordLook, ToneWords } from '#pruefwerk/process-picture';
import type { RiskLevel } from '#pruefwerk/red-flags';

const assessmentTones: Readonly<Record<Assessment, MarkTone>> = {
  effective: 'good',
  partly: 'warn',
  'not-effective': 'bad',
  'not-tested': 'neutral',
};

const riskTones: Readonly<Record<RiskLevel, MarkTone>> = {
  high: 'bad',
  medium: 'warn',
  low: 'neutral',
};

/** What the records say about the controls and risks of a diagram, by their numbers. */
export function recordLooks(
  { controls, risks }: RiskControlMatrix,
  openFlags: ReadonlyMap<string, number>,
): MarkRecords {
  const looks = new Map<string, RecordLook>([
    ...controls.map(({ number, assessment }): [string, RecordLook] => [
      controlCode(number),
      { text: controlCode(number), tone: assessmentTones[assessment] },
    ]),
    ...risks.map(({ risk, residualLevel }): [string, RecordLook] => [
      riskCode(risk.number),
      { text: riskCode(risk.number), tone: riskTones[residualLevel] },
    ]),
  ]);
  const ruleOf = new Map(controls.map(({ number, ruleId }) => [controlCode(number), ruleId]));
  const lookOf = (code: string): RecordLook | null => looks.get(code) ?? null;
  return {
    ...{ control: lookOf, risk: lookOf },
    // Each rule counts once, also when two controls of the step are tested by it.
    redFlags: (codes) =>
      [...new Set(codes.map((code) => ruleOf.get(code) ?? ''))].reduce(
        (sum, rule) => sum + (openFlags.get(rule) ?? 0),
        0,
      ),
  };
}

/** What the tones say in the legend. */
export const recordToneWords: Readonly<Record<Language, ToneWords>> = {
  de: {
    control: {
      ...{ good: 'wirksam', warn: 'teilweise wirksam' },
      ...{ bad: 'nicht wirksam', neutral: 'nicht geprüft' },
    },
    risk: { bad: 'hoch', warn: 'mittel', neutral: 'gering' },
    'red-flags': { bad: 'offen' },
  },
  en: {
    control: {
      ...{ good: 'effective', warn: 'partly effective' },
      ...{ bad: 'not effective', neutral: 'not tested' },
    },
    risk: { bad: 'high', warn: 'medium', neutral: 'low' },
    'red-flags': { bad: 'open' },
  },
};
