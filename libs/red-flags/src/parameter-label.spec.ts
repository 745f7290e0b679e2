import { describe, expect, it } from '@jest/globals';
import { parameterLabel } from './parameter-label.ts';
import { RULES } from './registry.ts';

describe('labels of parameters', () => {
  it.each(RULES.map((rule) => [rule.id, Object.keys(rule.parameters)] as const))(
    '%s: each parameter has one of its own',
    (_, names) => {
      const labels = names.map((name) => parameterLabel(name).de);
      expect(new Set(labels).size).toBe(names.length);
    },
  );

  it('none is made up', () => {
    expect(() => parameterLabel('unknown')).toThrow(RangeError);
  });
});
