import { describe, expect, it } from '@jest/globals';
import { modelOf, type ProcessFile } from '../../../../test/kit/process-file.ts';
import { requireRecordable } from './model-extent.ts';

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const tasks = (count: number) => many(count, (at) => ({ id: `t${at}` }));
const links = (count: number) =>
  ['intermediateThrowEvent:link', 'intermediateCatchEvent:link'].flatMap((type) =>
    many(count, (at) => ({ id: `${type.slice(12, 14)}${at}`, type, link: 'L' })),
  );

describe('what may be recorded', () => {
  const tooMuch: readonly [part: string, Partial<ProcessFile>][] = [
    ['steps', { nodes: tasks(1201) }],
    ['flows', { nodes: tasks(60), flows: many(3001, (at) => `t${at % 60}>t${(at * 7) % 60}`) }],
    ['lanes', { lanes: many(61, (at) => ({ id: `l${at}`, name: `L${at}`, rolle: {} })) }],
    ['messages', { nodes: tasks(2), messages: many(301, () => 't0>t1') }],
    ['controlsAndRisks', { nodes: [{ id: 'a', k: many(501, (at) => ({ id: `K${at}` })) }] }],
    ['linkPairs', { nodes: links(18) }],
  ];

  it.each(tooMuch)('is limited, so that no file keeps the server busy: %s', (part, file) => {
    expect(() => requireRecordable(modelOf(file))).toThrow(
      expect.objectContaining({
        code: 'bpmn.too-extensive',
        parameters: expect.objectContaining({ part }),
      }),
    );
  });

  it('holds what people draw', () => {
    expect(() => requireRecordable(modelOf({ nodes: tasks(1200) }))).not.toThrow();
    expect(() => requireRecordable(modelOf({ nodes: links(17) }))).not.toThrow();
  });
});
