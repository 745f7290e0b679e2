import { describe, expect, it } from '@jest/globals';
import { checkProcess } from '#pruefwerk/process-rules';
import { type FileAttributes, type FileNode, modelOf, type ProcessFile } from './process-file.ts';

export type RuleExample = [reason: string, file: Partial<ProcessFile>, found: readonly string[]];

/** Each example tells the first element of every hit of the rule. */
export function checkExamples(ruleId: string, examples: readonly RuleExample[]): void {
  describe(ruleId, () => {
    it.each([...examples])('%s', (_reason, file, found) => {
      const hits = checkProcess(modelOf(file), { asOf: '2026-06-30' });
      const own = hits.filter((hit) => hit.ruleId === ruleId);
      expect(own.map(({ elementIds }) => elementIds[0])).toEqual(found);
    });
  });
}

interface OfficeParts {
  readonly process?: FileAttributes;
  /** What is told about the steps `prepare`, `order`, `pay`, `after`. */
  readonly prepare?: Partial<FileNode>;
  readonly order?: Partial<FileNode>;
  readonly pay?: Partial<FileNode>;
  readonly after?: Partial<FileNode>;
  readonly more?: FileNode[];
  /** Instead of the plain chain. */
  readonly flows?: string[];
  /** `iks:rolle` of the lanes. */
  readonly roles?: Readonly<Record<string, FileAttributes>>;
}

export const CHAIN = ['start>prepare', 'prepare>order', 'order>pay', 'pay>after', 'after>end'];

/** Clerk prepares, head orders, treasury pays, somebody looks afterwards: nothing else is recorded. */
export function office(parts: OfficeParts = {}): Partial<ProcessFile> {
  const lane = (id: string) => ({ id, name: id, rolle: parts.roles?.[id] ?? {} });
  const step = (id: string, laneId: string, a: FileAttributes, told: Partial<FileNode> = {}) => ({
    ...{ id, lane: laneId, ...told },
    a: { ...a, ...told.a },
  });
  return {
    process: parts.process ?? {},
    lanes: ['clerk', 'head', 'treasury', 'audit'].map(lane),
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'clerk' },
      step('prepare', 'clerk', { zahlungsrelevant: 'begruendet' }, parts.prepare),
      step('order', 'head', { zahlungsrelevant: 'ordnetAn' }, parts.order),
      step('pay', 'treasury', { zahlungsrelevant: 'zahltAus' }, parts.pay),
      step('after', 'audit', {}, parts.after),
      { id: 'end', type: 'endEvent', lane: 'audit' },
      ...(parts.more ?? []),
    ],
    flows: parts.flows ?? CHAIN,
  };
}

export const fourEyes = (more: FileAttributes = {}): FileAttributes => ({
  ...{ id: 'K-1', art: 'vierAugen', schluessel: true },
  ...more,
});
