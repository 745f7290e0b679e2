import { describe, expect, it } from '@jest/globals';
import { compareModels } from '#pruefwerk/bpmn';
import { checkProcess } from '#pruefwerk/process-rules';
import { oneTimeBenefit } from '../../../../test/kit/clean-processes/one-time-benefit.ts';
import { modelOf, type ProcessFile } from '../../../../test/kit/process-file.ts';
import { mutations } from '../../../../test/kit/process-mutants.ts';
import { hitChanges } from './hit-changes.ts';

function changesBetween(before: ProcessFile, after: ProcessFile) {
  const [one, other] = [modelOf(before), modelOf(after)];
  const { opened, closed } = hitChanges(
    checkProcess(one),
    checkProcess(other),
    compareModels(one, other),
  );
  const rules = (hits: typeof opened) => [...new Set(hits.map(({ ruleId }) => ruleId))];
  return { opened: rules(opened), closed: rules(closed) };
}

const broken = (rule: string): ProcessFile => {
  const file = structuredClone(oneTimeBenefit);
  mutations[rule]?.(file);
  return file;
};

describe('gaps that a change opens and closes', () => {
  it('are those that are on one side only', () => {
    const gap = broken('payment-four-eyes');
    expect(changesBetween(gap, oneTimeBenefit)).toMatchObject({ opened: [] });
    expect(changesBetween(gap, oneTimeBenefit).closed).toContain('payment-four-eyes');
    expect(changesBetween(oneTimeBenefit, gap).opened).toContain('payment-four-eyes');
    expect(changesBetween(gap, gap)).toEqual({ opened: [], closed: [] });
  });

  it('are no others because a step got a new id', () => {
    const gap = broken('time-missing');
    // The names stay, so that the steps can be recognised.
    const nodes = gap.nodes.map((node) => ({ ...node, name: `Schritt ${node.id}` }));
    const renamed = nodes.map((node) => ({ ...node, id: `neu-${node.id}` }));
    const flows = gap.flows.map((flow) => {
      const [ends = '', share] = flow.split(':');
      const moved = ends.split('>').map((id) => `neu-${id}`);
      return [moved.join('>'), ...(share === undefined ? [] : [share])].join(':');
    });
    expect(changesBetween({ ...gap, nodes }, { ...gap, nodes: renamed, flows })).toEqual({
      ...{ opened: [], closed: [] },
    });
  });
});
