import type { TimeMethod } from '#pruefwerk/bpmn';
import type { Finding } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export type Confidence = 'high' | 'medium' | 'low';

const BY_METHOD: Readonly<Record<TimeMethod, Confidence>> = {
  ...{ messung: 'high', log: 'high', multimoment: 'medium', selbstaufschreibung: 'medium' },
  schaetzung: 'low',
};

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/**
 * As much as the worst method behind the times that it rests on; a saving that rests on assumptions of this program, not
 * only on limits, is never more than medium.
 */
export function confidenceOf(view: ImprovementView, { elementIds, uses }: Finding): Confidence {
  const timed = elementIds.flatMap((id) => view.figuresOf(id) ?? []);
  const levels = timed
    .filter(({ minutesEach }) => minutesEach !== null)
    .map(({ method }) => (method === null ? 'low' : BY_METHOD[method]));
  const assumed = uses.some((key) => {
    const { low, high } = view.parameter(key);
    return low !== high;
  });
  const places = [...levels, ...(assumed ? ['medium' as const] : [])].map((one) =>
    ORDER.indexOf(one),
  );
  return ORDER[Math.min(2, ...places)] ?? 'low';
}
