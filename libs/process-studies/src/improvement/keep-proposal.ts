import type { ModelEdit, ProcessModel } from '#pruefwerk/bpmn';
import { parameterOf, type Proposal, tellProposal } from '#pruefwerk/process-improvement';
import { tellHit } from '#pruefwerk/process-rules';
import type { StudiedProcess } from './improvement-reader.ts';
import type { KeptGap, Recommendation } from './recommendation.entity.ts';

export type KeptProposal = Pick<
  Recommendation,
  'ruleId' | 'elementIds' | 'facts' | 'saving' | 'assumptions' | 'gaps' | 'texts'
>;

/** A proposal as it stands today, so that it can be read when rules and model have gone on. */
export function keepProposal(
  { model, inputs, entered }: StudiedProcess,
  one: Proposal,
): KeptProposal {
  const { ruleId, elementIds, facts, saving, uses } = one;
  return {
    ...{ ruleId, elementIds: [...elementIds], facts, saving, gaps: gapsOf(one, model) },
    assumptions: uses.map((key) => {
      const value = parameterOf(inputs, key);
      const own = entered.find((input) => input.key === key && input.value === value);
      return { key, value, source: own?.source ?? null };
    }),
    texts: { de: tellProposal(one, model, 'de'), en: tellProposal(one, model, 'en') },
  };
}

/** Told on the changed model, whose steps they name. */
export function gapsOf({ gaps, changed }: Proposal, model: ProcessModel): KeptGap[] {
  return gaps.map((gap) => ({
    ruleId: gap.ruleId,
    elementIds: gap.elementIds,
    sentence: {
      de: tellHit(gap, changed ?? model, 'de').sentence,
      en: tellHit(gap, changed ?? model, 'en').sentence,
    },
  }));
}

/**
 * What is written into the to-be process: the attributes where they say it all, else a note at the step that tells what
 * is to be drawn, below what stands there already.
 */
export function editsOf(model: ProcessModel, one: Proposal): readonly ModelEdit[] {
  if (one.edits) return one.edits;
  const { name, change, checkFirst } = tellProposal(one, model, 'de');
  const elementId = one.elementIds[0] ?? '';
  const told = model.steps.find(({ id }) => id === elementId)?.documentation ?? '';
  const note = `Vorschlag „${name}“, noch zu zeichnen: ${change} Vorher prüfen: ${checkFirst}`;
  return [{ kind: 'documentation', elementId, text: [told, note].filter(Boolean).join('\n\n') }];
}
