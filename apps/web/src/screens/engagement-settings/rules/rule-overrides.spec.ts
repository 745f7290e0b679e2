import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../engagement-settings.queries.ts';
import { deviations, hasFaults, ruleOverrides, savedTexts } from './rule-overrides.ts';

const words = { de: '', en: '' };
const parameter = (name: string, kind: string, standard: unknown, value: unknown = standard) =>
  ({
    name,
    kind,
    unit: null,
    min: 0,
    max: 10_000_000,
    default: standard,
    value,
    label: words,
    explanation: words,
  }) as unknown as Rule['parameters'][number];
const rule = (id: string, parameters: Rule['parameters']): Rule =>
  ({ id, parameters }) as unknown as Rule;

const rules = [
  rule('split', [parameter('limit', 'cents', 50_000, 75_000), parameter('days', 'days', 14)]),
  rule('repeat', [parameter('intervals', 'list', ['A:1', 'B:2']), parameter('flag', 'flag', true)]),
];

describe('rule parameters of an engagement', () => {
  it('stand in the fields as a person writes them', () => {
    expect(savedTexts(rules, 'de')).toEqual({
      'split.limit': '750,00',
      'split.days': '14',
      'repeat.intervals': 'A:1, B:2',
      'repeat.flag': 'true',
    });
  });

  it('are kept only where they differ from the default, amounts as text', () => {
    expect(ruleOverrides(rules, savedTexts(rules, 'de'), 'de')).toEqual({
      split: { limit: '750,00' },
    });
    const texts = {
      'split.limit': '1.234,50',
      'split.days': '7',
      'repeat.intervals': 'A:1',
      'repeat.flag': 'false',
    };
    expect(ruleOverrides(rules, texts, 'de')).toEqual({
      split: { limit: '1234,50', days: 7 },
      repeat: { intervals: 'A:1', flag: false },
    });
  });

  it('are the same in either language', () => {
    const english = { ...savedTexts(rules, 'en'), 'split.limit': '1,234.50' };
    expect(ruleOverrides(rules, english, 'en')).toEqual({ split: { limit: '1234,50' } });
  });

  it('have a fault when a field is no value', () => {
    const texts = { ...savedTexts(rules, 'de'), 'split.days': 'vierzehn' };
    expect(hasFaults(rules, savedTexts(rules, 'de'), 'de')).toBe(false);
    expect(hasFaults(rules, texts, 'de')).toBe(true);
    expect(deviations(rules[0]!, texts, 'de').map(({ name }) => name)).toEqual(['limit', 'days']);
  });
});
