import type { Shape } from '../../api/types.ts';

export const wizardSteps = ['datei', 'format', 'spalten', 'pruefen'] as const;
/** A step of the way from the file to the sealed population, as the address names it. */
export type WizardStep = (typeof wizardSteps)[number];

export type ImportWay = Pick<
  Shape<'ImportDto'>,
  'state' | 'preview' | 'check' | 'mappingConfirmed' | 'review'
>;

/** Whether the worker is at it or about to be. */
export const atWork = ({ state }: Pick<ImportWay, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** Where the import stands: the step that has the next thing to do. */
export function dueStep(one: ImportWay): WizardStep {
  const { state, preview, mappingConfirmed } = one;
  if (state === 'sealed' || state === 'awaiting-acceptance') return 'pruefen';
  if (atWork(one)) return mappingConfirmed || !one.review ? 'pruefen' : 'format';
  // The person has been through the columns before: something about them is left to decide.
  return preview !== null && mappingConfirmed ? 'spalten' : 'format';
}

/** Whether a step has something to show. */
export function isOpen(step: WizardStep, one: ImportWay): boolean {
  if (step === 'datei') return true;
  if (step === 'pruefen') return one.check !== null || dueStep(one) === 'pruefen';
  if (one.state === 'sealed') return false;
  return step === 'format' || one.preview !== null;
}

/** The step to show: the one of the address where it has something to show, otherwise the one that is due. */
export function shownStep(asked: WizardStep | undefined, one: ImportWay): WizardStep {
  return asked !== undefined && isOpen(asked, one) ? asked : dueStep(one);
}

/** Whether the worker reads the beginning of the file; nothing can be chosen before. */
export const isLooking = (one: ImportWay): boolean => atWork(one) && dueStep(one) === 'format';
