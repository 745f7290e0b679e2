import { type ProcessDraft, writeProcessDraft } from '#pruefwerk/bpmn';
import { blankDraft } from './blank.draft.ts';
import { oneTimeBenefitDraft } from './one-time-benefit.draft.ts';

export const processTemplateNames = ['blank', 'one-time-benefit'] as const;
export type ProcessTemplateName = (typeof processTemplateNames)[number];

const drafts: Readonly<Record<ProcessTemplateName, (name: string) => ProcessDraft>> = {
  blank: blankDraft,
  'one-time-benefit': oneTimeBenefitDraft,
};

/** BPMN of a template under the given name. */
export function processTemplate(template: ProcessTemplateName, name: string): string {
  return writeProcessDraft(drafts[template](name));
}
