import type { MediaBreak, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { type ProcessFigures } from '#pruefwerk/process-figures';
import type { ProcessRecord } from '#pruefwerk/processes';
import type { PictureContent, ProcessContent, ProcessStepRow } from '#pruefwerk/workbook';
import { mediumWords, methodWords } from './sheet-words.ts';

export interface MeasuredModel {
  readonly process: ProcessRecord;
  readonly model: ProcessModel;
  readonly figures: ProcessFigures;
  readonly picture: PictureContent | null;
}

/** The number as people say it: P-01. */
export const processCode = ({ number }: Pick<ProcessRecord, 'number'>): string =>
  `P-${String(number).padStart(2, '0')}`;

/** Every activity along the flow; what a machine does takes no minutes of a person. */
export function processContent(measured: MeasuredModel, language: Language): ProcessContent {
  const { process, model, figures, picture } = measured;
  const activities = model.steps.filter(({ number }) => number !== null);
  return {
    ...{ number: processCode(process), name: process.name, picture },
    casesPerYear: figures.casesPerYear,
    steps: activities.map((step) => stepRow(step, figures, language)),
  };
}

function stepRow(
  step: ProcessStep,
  { steps, visits }: ProcessFigures,
  language: Language,
): ProcessStepRow {
  const { id, number, name, role, activity, controls, mediaBreak } = step;
  const known = steps.find(({ stepId }) => stepId === id);
  const method = activity.zeitMethode;
  return {
    ...{ number, name, role: role ?? '', system: activity.itSysteme.join(', ') },
    minutes: known?.minutesEach?.base ?? null,
    method: method === null ? '' : methodWords[language][method],
    executions: (known?.visits ?? visits.perStep.get(id) ?? 0) * (known?.times ?? 1),
    waitingHours: activity.liegezeitH,
    mediaBreak: mediaBreak ? breakText(mediaBreak, language) : '',
    controls: controls.map((control) => control.id).join(', '),
  };
}

function breakText({ from, to }: MediaBreak, language: Language): string {
  const words = mediumWords[language];
  return [from, to].map((media) => media.map((one) => words[one]).join(', ')).join(' → ');
}
