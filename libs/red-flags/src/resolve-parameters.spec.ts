import { describe, expect, it } from '@jest/globals';
import { problemText } from '#pruefwerk/problems';
import type { ParameterValue } from './parameters.ts';
import { ruleById } from './registry.ts';
import { resolveParameters } from './resolve-parameters.ts';
import {
  ParameterOutOfBoundsProblem,
  redFlagTexts,
  UnknownParameterProblem,
} from './rule.problems.ts';
import { showParameter } from './show-parameter.ts';

const rule = ruleById('split-under-limit');

const accepted: [string, string, ParameterValue, ParameterValue][] = [
  ['German money', 'limit', '1.500,00', 150_000],
  ['English money', 'limit', '1,500.00', 150_000],
  ['whole euros', 'limit', '500', 50_000],
  ['cents as a number', 'limit', 70_000, 70_000],
  ['days', 'windowDays', '14', 14],
  ['lower bound', 'windowDays', '0', 0],
  ['upper bound', 'windowDays', 366, 366],
  ['a flag in German', 'groupBenefits', 'nein', false],
  ['a flag', 'groupBenefits', true, true],
];
const refused: [string, string, ParameterValue][] = [
  ['above the bound', 'windowDays', '367'],
  ['below the bound', 'minPayments', 1],
  ['negative', 'windowDays', '-1'],
  ['a fraction', 'windowDays', 1.5],
  ['no number', 'windowDays', 'zwei'],
  ['empty', 'windowDays', ''],
  ['no money', 'limit', '12,345,6'],
  ['no flag', 'groupBenefits', 'vielleicht'],
];

describe('resolveParameters', () => {
  it('gives the defaults', () => {
    expect(resolveParameters(rule)).toMatchObject({
      limit: 50_000,
      windowDays: 14,
      groupBenefits: true,
    });
  });

  it.each(accepted)('takes %s', (_name, parameter, given, expected) => {
    expect(resolveParameters(rule, { [parameter]: given })).toMatchObject({
      [parameter]: expected,
    });
  });

  it('takes a list by comma', () => {
    const values = resolveParameters(ruleById('missing-application-or-decision'), {
      withoutApplication: 'A, B,',
    });
    expect(values['withoutApplication']).toEqual(['A', 'B']);
  });

  it.each(refused)('refuses %s', (_name, parameter, given) => {
    expect(() => resolveParameters(rule, { [parameter]: given })).toThrow(
      ParameterOutOfBoundsProblem,
    );
  });

  it('refuses a parameter that the rule does not have, and says which it has', () => {
    const attempt = () => resolveParameters(rule, { windowdays: '3' });
    expect(attempt).toThrow(UnknownParameterProblem);
    try {
      attempt();
    } catch (error) {
      const problem = error as UnknownParameterProblem;
      expect(problemText(redFlagTexts, problem.code, problem.parameters, 'de')).toContain(
        'windowDays',
      );
    }
  });
});

describe('showParameter', () => {
  it.each([
    ['limit', 50_000, '500,00\u00a0€'],
    ['windowDays', 14, '14 Tage'],
    ['windowDays', 1, '1 Tag'],
    ['minShare', 525, '52,5 %'],
    ['groupBenefits', true, 'ja'],
    ['minPayments', 2, '2'],
    ['unknown', 'x', 'x'],
  ] as const)('%s %s', (name, value, expected) => {
    expect(showParameter(rule, name, value, 'de')).toBe(expected);
  });
});
