import { describe, expect, it } from '@jest/globals';
import { hourlyRateOf } from '#pruefwerk/staffing';
import type { Range } from '#pruefwerk/process-figures';
import {
  defaultImprovementInputs,
  type ImprovementInputs,
  improvementsOf,
  type Proposal,
} from '#pruefwerk/process-improvement';
import { type FileNode, modelOf, type ProcessFile } from './process-file.ts';

/** Base figures of a proposal; hours are of lead time per case. */
export interface ExpectedProposal {
  readonly at: string;
  readonly minutesPerCase?: number;
  readonly hours?: number;
  readonly centsPerYear?: number;
  readonly posts?: number;
}

export type ImprovementExample = [
  reason: string,
  file: Partial<ProcessFile>,
  expected: readonly (ExpectedProposal | { readonly needs: string })[],
  inputs?: Partial<ImprovementInputs>,
];

/** Published rates, as far as there are some. */
export const rated: ImprovementInputs = {
  ...defaultImprovementInputs,
  figures: {
    ...defaultImprovementInputs.figures,
    centsPerHour: (grade) => (grade === null ? null : (hourlyRateOf(grade)?.singleCents ?? null)),
  },
};

/** Each example tells the proposals of the rule with hand-computed base figures, and what the rule lacks. */
export function improvementExamples(ruleId: string, examples: readonly ImprovementExample[]): void {
  describe(ruleId, () => {
    it.each([...examples])('%s', (_reason, file, expected, inputs = {}) => {
      const { proposals, notApplicable } = improvementsOf(modelOf(file), { ...rated, ...inputs });
      const own = proposals.filter((one) => one.ruleId === ruleId);
      const needs = notApplicable.filter((one) => one.ruleId === ruleId);
      const found = [
        ...own.map((one, at) => toldLike(one, expected[at])),
        ...needs.map(({ input }) => ({ needs: input })),
      ];
      expect(found).toEqual(expected);
      for (const { saving } of own) for (const range of rangesOf(saving)) expectOrdered(range);
    });
  });
}

/** Only what the example speaks of, to six digits. */
function toldLike({ elementIds, saving }: Proposal, like: object = {}): ExpectedProposal {
  const all = {
    minutesPerCase: saving.minutesPerCase.base,
    hours: saving.leadTimeH.base,
    centsPerYear: saving.centsPerYear?.base,
    posts: saving.posts?.base,
  };
  const told = Object.entries(all).filter(([name]) => name in like);
  const rounded = told.map(([name, value]): [string, number] => [
    name,
    Math.round((value ?? 0) * 1e6) / 1e6,
  ]);
  return { at: elementIds[0] ?? '', ...(Object.fromEntries(rounded) as Partial<ExpectedProposal>) };
}

const rangesOf = (saving: Proposal['saving']): Range[] =>
  Object.values(saving).filter((one): one is Range => one !== null);

function expectOrdered({ low, base, high }: Range): void {
  expect(low).toBeLessThanOrEqual(base + 1e-9);
  expect(base).toBeLessThanOrEqual(high + 1e-9);
}

/** Activities in a row between a start and an end. */
export function inRow(nodes: FileNode[], parts: Partial<ProcessFile> = {}): Partial<ProcessFile> {
  const all: FileNode[] = [
    { id: 'start', type: 'startEvent' },
    ...nodes,
    { id: 'end', type: 'endEvent' },
  ];
  const flows = all.slice(1).map(({ id }, at) => `${all[at]?.id ?? ''}>${id}`);
  const lanes = [...new Set(nodes.flatMap(({ lane }) => lane ?? []))];
  return {
    process: { fallzahlJahr: 1000 },
    lanes: lanes.map((id) => ({ id, name: id, rolle: {} })),
    ...{ nodes: all, flows },
    ...parts,
  };
}
