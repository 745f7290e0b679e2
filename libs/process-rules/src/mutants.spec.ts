import { describe, expect, it } from '@jest/globals';
import { cleanProcesses } from '../../../test/kit/clean-processes/clean-processes.ts';
import { modelOf } from '../../../test/kit/process-file.ts';
import { mutations } from '../../../test/kit/process-mutants.ts';
import { checkProcess } from './check-process.ts';
import { PROCESS_RULES } from './registry.ts';
import { elementNames, tellHit } from './words/tell-hit.ts';

const ids = PROCESS_RULES.map(({ rule }) => rule.id);

describe('one defect in a clean process', () => {
  it('is there for every rule', () => {
    expect(Object.keys(mutations).sort()).toEqual([...ids].sort());
  });

  describe.each(cleanProcesses)('%s', (_name, clean) => {
    it.each(ids)('%s finds it where it is', (id) => {
      const file = structuredClone(clean);
      const place = mutations[id]!(file);
      const model = modelOf(file);
      const hits = checkProcess(model);
      const found = hits.filter(({ ruleId }) => ruleId === id);
      expect(found.flatMap(({ elementIds }) => elementIds)).toContain(place);
      const names = elementNames(model);
      for (const hit of hits) {
        for (const element of [...hit.elementIds, ...(hit.path ?? [])])
          expect(names.has(element) || /-/.test(element)).toBe(true);
        for (const language of ['de', 'en'] as const) {
          const { sentence, advice } = tellHit(hit, model, language);
          expect(`${sentence} ${advice}`).not.toMatch(/undefined|null|NaN|„“|“”|\(\)|: \./);
          expect(sentence).toMatch(/\.$/);
        }
      }
      // The twin is untouched and stays clean.
      expect(checkProcess(modelOf(clean))).toEqual([]);
    });
  });
});
