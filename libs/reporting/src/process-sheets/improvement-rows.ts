import type { Language } from '#pruefwerk/problems';
import { type Proposal, tellProposal } from '#pruefwerk/process-improvement';
import { tellHit } from '#pruefwerk/process-rules';
import type { StudiedProcess } from '#pruefwerk/process-studies';
import type { ImprovementRow } from '#pruefwerk/workbook';
import { processCode } from './process-content.ts';
import { sheetTexts } from './sheet-words.ts';

/** The proposals of the processes, numbered through; those that would open a gap say which. */
export function improvementRows(
  studies: readonly StudiedProcess[],
  language: Language,
): ImprovementRow[] {
  return studies
    .flatMap((study) => study.proposals.map((proposal) => rowOf(study, proposal, language)))
    .map((row, index) => ({ ...row, number: `V-${String(index + 1).padStart(2, '0')}` }));
}

function rowOf(
  { process, model, inputs }: StudiedProcess,
  proposal: Proposal,
  language: Language,
): ImprovementRow {
  const words = sheetTexts[language];
  const { name, finding, change } = tellProposal(proposal, model, language);
  const told = proposal.gaps.map((gap) => tellHit(gap, proposal.changed ?? model, language));
  const gaps = [...new Set(told.map(({ sentence }) => sentence))];
  return {
    ...{ number: '', process: `${processCode(process)} ${process.name}`, name, finding, change },
    minutesPerCase: proposal.saving.minutesPerCase,
    casesPerYear: inputs.figures.casesPerYear,
    confidence: words[proposal.confidence],
    warning: gaps.length === 0 ? '' : `${words.notRecommended} ${gaps.join(' ')}`,
  };
}
