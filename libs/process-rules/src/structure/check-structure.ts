import { createRequire } from 'node:module';
import type { Linter as LinterClass, LintReport } from 'bpmnlint';
import { readProcessModel } from '#pruefwerk/bpmn';
import type { RuleSeverity } from '../rule.ts';
import { flowElementsOf, readTree, type TreeElement } from './moddle-tree.ts';
import { STRUCTURE_RULES, type StructureRuleId, structureRuleIds } from './structure-rules.ts';

export const structureElementKinds = [
  'step',
  'event',
  'gateway',
  'flow',
  'process',
  'other',
] as const;
export type StructureElementKind = (typeof structureElementKinds)[number];

/** What is wrong with the build of a model, apart from what it says about controls. */
export interface StructureHit {
  readonly ruleId: StructureRuleId;
  readonly severity: RuleSeverity;
  readonly elementId: string;
  /** Empty for an element without one. */
  readonly elementName: string;
  readonly elementKind: StructureElementKind;
}

/**
 * bpmnlint with the rules of {@link STRUCTURE_RULES}, in their order. A linter of its own for every model: one that is
 * used again remembers arrows of the model before.
 * @throws the problems of `readProcessModel` for unsafe or unreadable XML
 */
export async function checkStructure(xml: string): Promise<StructureHit[]> {
  // Refuses what bpmn-moddle would read: entities, document types, files that are too large or too deep.
  readProcessModel(xml);
  const root = await readTree(xml);
  const found = await newLinter().lint(root);
  const elements = new Map(flowElementsOf(root).map((one) => [one.id ?? '', one]));
  return structureRuleIds.flatMap((ruleId) =>
    distinct(found[ruleId] ?? [])
      .filter((id) => tellsSomething(ruleId, root, elements.get(id)))
      .map((elementId) => ({
        ruleId,
        severity: STRUCTURE_RULES[ruleId],
        elementId,
        elementName: elements.get(elementId)?.name?.trim() ?? '',
        elementKind: kindOf(elements.get(elementId)?.$type ?? ''),
      })),
  );
}

const require = createRequire(import.meta.url);

/** The package is written for `require`, and its parts of it want to be loaded one after the other. */
function newLinter() {
  const { Linter } = require('bpmnlint') as { Linter: typeof LinterClass };
  const rules = Object.fromEntries(
    structureRuleIds.map((id) => [id, STRUCTURE_RULES[id].replace('warning', 'warn')]),
  );
  return new Linter({
    config: { rules },
    resolver: {
      resolveRule: (_, name): unknown => require(`bpmnlint/rules/${name}.js`),
      resolveConfig: () => ({}),
    },
  });
}

/** One hit per element; a rule that has failed itself says nothing about the model. */
const distinct = (reports: readonly LintReport[]): string[] => [
  ...new Set(reports.filter(({ category }) => category !== 'rule-error').map(({ id }) => id)),
];

/** A pool without any step is closed on purpose and needs no start; a file without a diagram says so once. */
function tellsSomething(
  ruleId: StructureRuleId,
  root: TreeElement,
  element: TreeElement | undefined,
): boolean {
  // The arrow is what is there twice, not its ends.
  if (ruleId === 'no-duplicate-sequence-flows') return element?.$type === 'bpmn:SequenceFlow';
  if (ruleId === 'no-bpmndi') return (root.diagrams ?? []).length > 0;
  if (ruleId !== 'start-event-required' && ruleId !== 'end-event-required') return true;
  return (element?.flowElements ?? []).some(({ $type }) => kindOf($type) === 'step');
}

function kindOf(type: string): StructureElementKind {
  if (/Task$|SubProcess$|CallActivity$|Transaction$/.test(type)) return 'step';
  if (type.endsWith('Event')) return 'event';
  if (type.endsWith('Gateway')) return 'gateway';
  if (type.endsWith('Flow')) return 'flow';
  return type.endsWith('Process') ? 'process' : 'other';
}
