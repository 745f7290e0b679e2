import type { Matrix } from '../../controls/controls.queries.ts';
import type { Gap } from './search.ts';

/** Ids of what is missing, by the kind of gap. */
export function gapIds({ gaps }: Pick<Matrix, 'gaps'>): Readonly<Record<Gap, readonly string[]>> {
  return {
    'risiko-ohne-kontrolle': gaps.risksWithoutControl,
    'kontrolle-ohne-risiko': gaps.controlsWithoutRisk,
    'schluessel-ungeprueft': gaps.keyControlsNotTested,
    ungeprueft: gaps.controlsWithoutTest,
    'ohne-schritt': gaps.controlsWithoutStep,
  };
}

/** The list in which a gap is looked at. */
export const viewOfGap = (gap: Gap): 'risiken' | 'kontrollen' =>
  gap === 'risiko-ohne-kontrolle' ? 'risiken' : 'kontrollen';
