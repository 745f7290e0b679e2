import type { ProcessModel } from '#pruefwerk/bpmn';
import {
  legalBasesOf,
  registeredRule,
  type RuleHit,
  type StructureHit,
  tellHit,
  tellStructureHit,
} from '#pruefwerk/process-rules';
import type { CheckedContent } from '#pruefwerk/process-studies';
import type { ProcessChecksDto, ProcessHitDto } from './process-checks.dto.ts';

/** The worst first; control before structure, each along the flow. */
const order: readonly ProcessHitDto['severity'][] = ['error', 'warning', 'info'];

export function checksView(checked: CheckedContent): ProcessChecksDto {
  const { model, hits, structure, counts, suggestions, silentControls } = checked;
  const all = [...hits.map((hit) => hitView(hit, model)), ...structure.map(structureView)];
  return {
    hits: all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
    counts: { ...counts },
    suggestions: suggestions.map((one) => ({ ...one })),
    silentControls: [...silentControls],
  };
}

export function hitView(hit: RuleHit, model: ProcessModel): ProcessHitDto {
  const told = { de: tellHit(hit, model, 'de'), en: tellHit(hit, model, 'en') };
  const { wording } = registeredRule(hit.ruleId);
  const both = (pick: 'name' | 'sentence' | 'advice') => ({
    de: told.de[pick],
    en: told.en[pick],
  });
  return {
    ...{ family: 'control', ruleId: hit.ruleId, severity: hit.severity },
    ...{ name: both('name'), sentence: both('sentence'), advice: both('advice') },
    looksFor: { de: wording.de.looksFor, en: wording.en.looksFor },
    elementIds: [...hit.elementIds],
    path: hit.path && [...hit.path],
    legalBases: legalBasesOf(hit.ruleId).map(({ norm, says, source }) => ({
      ...{ norm, says: { ...says }, source },
    })),
  };
}

function structureView(hit: StructureHit): ProcessHitDto {
  const told = { de: tellStructureHit(hit, 'de'), en: tellStructureHit(hit, 'en') };
  const both = (pick: 'name' | 'sentence' | 'advice') => ({
    de: told.de[pick],
    en: told.en[pick],
  });
  return {
    ...{ family: 'structure', ruleId: hit.ruleId, severity: hit.severity },
    ...{ name: both('name'), sentence: both('sentence'), advice: both('advice') },
    ...{ looksFor: both('name'), elementIds: [hit.elementId], path: null, legalBases: [] },
  };
}
