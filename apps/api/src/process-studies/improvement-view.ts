import type { Language } from '#pruefwerk/problems';
import {
  defaultParameters,
  neededInputTexts,
  type NotApplicable,
  type ParameterKey,
  parameterKeys,
  parameterOf,
  type Proposal,
  registeredImprovement,
  type Saving,
  tellProposal,
  type ToldProposal,
} from '#pruefwerk/process-improvement';
import {
  gapsOf,
  type ImprovementDesk,
  type Recommendation,
  recommendationCode,
} from '#pruefwerk/process-studies';
import { enteredView, hitRates } from './improvement-input-view.ts';
import { elementNames } from '#pruefwerk/process-rules';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import type {
  ImprovementsDto,
  NotApplicableDto,
  ProposalDto,
  RecommendationDto,
  SavingDto,
  UsedAssumptionDto,
} from './improvement.dto.ts';

export function improvementsView(desk: ImprovementDesk): ImprovementsDto {
  const { process, model, proposals, notApplicable, recommendations } = desk;
  const names = elementNames(model);
  const rates = hitRates(desk);
  const spoken = new Set([
    ...[...proposals, ...notApplicable].flatMap(({ elementIds }) => elementIds),
    ...rates.map(({ stepId }) => stepId),
  ]);
  return {
    ...{ processId: process.id, processName: process.name, revision: process.revision },
    casesPerYear: desk.casesPerYear,
    proposals: proposals.map((one) => proposalView(desk, one)),
    notApplicable: notApplicable.map(notApplicableView),
    recommendations: recommendations.map(recommendationView),
    assumptions: parameterKeys.map((key) => assumptionView(desk, key)),
    hitRates: rates,
    elements: [...spoken].map((id) => ({ id, name: names.get(id) ?? '' })),
  };
}

function proposalView(study: ImprovementDesk, one: Proposal): ProposalDto {
  const told = {
    de: tellProposal(one, study.model, 'de'),
    en: tellProposal(one, study.model, 'en'),
  };
  const both = (part: keyof ToldProposal): BothLanguagesDto => ({
    de: told.de[part],
    en: told.en[part],
  });
  const paths = one.gaps.map(({ path }) => [...(path ?? [])]);
  return {
    ...{ ruleId: one.ruleId, name: both('name'), finding: both('finding') },
    ...{ change: both('change'), checkFirst: both('checkFirst') },
    looksFor: looksFor(one.ruleId),
    elementIds: [...one.elementIds],
    saving: savingView(one.saving),
    assumptions: one.uses.map((key) => assumptionView(study, key)),
    confidence: one.confidence,
    gaps: gapsOf(one, study.model).map(({ ruleId, elementIds, sentence }, at) => ({
      ...{ ruleId, elementIds: [...elementIds], sentence: { ...sentence }, path: paths[at] ?? [] },
    })),
    takeOver: one.edits ? 'attributes' : 'note',
  };
}

function looksFor(ruleId: string): BothLanguagesDto {
  const { wording } = registeredImprovement(ruleId);
  return { de: wording.de.looksFor, en: wording.en.looksFor };
}

function assumptionView(desk: ImprovementDesk, key: ParameterKey): UsedAssumptionDto {
  const usual = defaultParameters.find((one) => one.key === key);
  const value = parameterOf(desk.inputs, key);
  const own = desk.inputs.parameters[key] !== undefined;
  return {
    ...{ key, name: { de: usual?.name.de ?? key, en: usual?.name.en ?? key } },
    ...{ unit: usual?.unit ?? 'count', value: { ...value }, own },
    usual: { ...(usual?.value ?? value) },
    entered: enteredView(desk, key, desk.inputs.parameters[key]),
    ...{ source: usual?.source ?? '', asOf: usual?.asOf ?? null },
    verified: usual?.verified ?? false,
  };
}

function notApplicableView({ ruleId, input, elementIds }: NotApplicable): NotApplicableDto {
  const { wording } = registeredImprovement(ruleId);
  return {
    ...{ ruleId, name: { de: wording.de.name, en: wording.en.name }, input },
    ...{ needs: { ...neededInputTexts[input] }, elementIds: [...elementIds] },
  };
}

export function recommendationView(one: Recommendation): RecommendationDto {
  const { id, number, ruleId, elementIds, revision, note, state, createdAt, version } = one;
  const both = (part: keyof Recommendation['texts'][Language]): BothLanguagesDto => ({
    de: one.texts.de[part],
    en: one.texts.en[part],
  });
  return {
    ...{ id, number, code: recommendationCode(number), ruleId, elementIds: [...elementIds] },
    ...{ name: both('name'), finding: both('finding'), change: both('change') },
    ...{ saving: savingView(one.saving), revision, note, state, createdAt, version },
    ...{ toBeProcessId: one.toBeProcessId, withdrawnReason: one.withdrawnReason },
  };
}

function savingView(saving: Saving): SavingDto {
  const { minutesPerCase, minutesPerYear, posts, centsPerCase, centsPerYear, leadTimeH } = saving;
  return { minutesPerCase, minutesPerYear, posts, centsPerCase, centsPerYear, leadTimeH };
}
