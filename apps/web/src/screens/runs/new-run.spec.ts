import { describe, expect, it } from '@jest/globals';
import { changedParameters, faultyFields, isChosen, readDraft, runRequest } from './new-run.ts';
import type { Rule, RuleParameter } from './runs.queries.ts';

const both = (text: string) => ({ de: text, en: text });

function parameter(name: string, kind: RuleParameter['kind'], value: RuleParameter['value']) {
  const texts = { label: both(name), explanation: both(name) };
  return { name, kind, unit: null, min: 0, max: 1000, default: value, value, ...texts };
}

function rule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    ...{ id, version: 1, family: 'duplicates', name: both(id), looksFor: both(id), risk: 'high' },
    ...{ aboutPersons: false, requires: [], uses: [], parameters: [], missing: [] },
    ...{ applicable: true, recommended: true },
    ...more,
  };
}

const double = rule('double', {
  parameters: [parameter('windowDays', 'days', 6), parameter('skipped', 'list', ['A', 'B'])],
});
const hint = rule('hint', { recommended: false });
const unfit = rule('unfit', { applicable: false, recommended: false });

describe('choice of rules', () => {
  it('starts with what is recommended', () => {
    expect([double, hint].map((one) => isChosen({}, one))).toEqual([true, false]);
  });

  it('keeps what a person chose', () => {
    const draft = { chosen: { double: false, hint: true } };
    expect([double, hint].map((one) => isChosen(draft, one))).toEqual([false, true]);
  });

  it('never takes a rule that the payments do not fit, even from an old draft', () => {
    expect(isChosen({ chosen: { unfit: true } }, unfit)).toBe(false);
  });
});

describe('what is sent', () => {
  it('names the chosen rules and only the changed values', () => {
    const draft = {
      chosen: { hint: true },
      texts: { 'double.windowDays': '14', 'double.skipped': 'A, B' },
    };
    expect(runRequest(draft, 'd', [double, hint, unfit], 'de')).toEqual({
      datasetId: 'd',
      ruleIds: ['double', 'hint'],
      parameters: { 'double.windowDays': 14 },
      followUp: 'none',
    });
  });

  it('sends a list as it is typed and asks for the workbook', () => {
    const draft = { texts: { 'double.skipped': 'A ,C,' }, workbook: true };
    const request = runRequest(draft, 'd', [double], 'de');
    expect(request.parameters).toEqual({ 'double.skipped': 'A,C' });
    expect(request.followUp).toBe('workbook');
  });
});

describe('faults', () => {
  const draft = { texts: { 'double.windowDays': '1001' } };

  it('stand at the fields of chosen rules', () => {
    expect(faultyFields(draft, [double], 'de')).toEqual(['double.windowDays']);
    expect(changedParameters(draft, double, 'de').map(({ name }) => name)).toEqual(['windowDays']);
  });

  it('do not matter for a rule that is left out', () => {
    expect(faultyFields({ ...draft, chosen: { double: false } }, [double], 'de')).toEqual([]);
  });
});

describe('a kept draft', () => {
  it.each([
    ['nothing', '', {}],
    ['what is no JSON', '{', {}],
    ['what is no object', '1', {}],
    ['choices', '{"workbook":true}', { workbook: true }],
  ])('%s', (_, text, draft) => {
    expect(readDraft(text)).toEqual(draft);
  });
});
