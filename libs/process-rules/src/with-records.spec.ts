import { describe, expect, it } from '@jest/globals';
import { modelOf } from '../../../test/kit/process-file.ts';
import { fourEyes, office } from '../../../test/kit/rule-examples.ts';
import { checkProcess } from './check-process.ts';
import { controlsByNumberOnly, withRecords } from './with-records.ts';

const model = modelOf(office({ order: { k: [{ id: 'K-04' }], r: [{ id: 'R-07' }] } }));
const ruleIds = (one: typeof model) => checkProcess(one).map(({ ruleId }) => ruleId);

describe('records of controls and risks', () => {
  const controls = new Map([['K-04', { art: 'vierAugen', name: null } as const]]);
  const risks = new Map([['R-07', { eintritt: 5, schaden: 5 }]]);
  const whole = withRecords(model, { controls, risks });

  it('say what the file leaves to the number', () => {
    expect(controlsByNumberOnly(model)).toEqual(['K-04']);
    expect(controlsByNumberOnly(whole)).toEqual([]);
    expect(ruleIds(model)).toContain('payment-four-eyes');
    expect(ruleIds(whole)).not.toContain('payment-four-eyes');
    expect(ruleIds(whole)).toContain('risk-without-control');
  });

  it('hold against the file, and leave what they do not say', () => {
    const filed = modelOf(office({ order: { k: [fourEyes({ id: 'K-04', name: 'Freigabe' })] } }));
    const record = new Map([['K-04', { schluessel: false, name: null, rolle: 'head' }]]);
    const [control] = withRecords(filed, { controls: record, risks }).steps.flatMap(
      (step) => step.controls,
    );
    expect(control).toMatchObject({ name: 'Freigabe', schluessel: false, rolle: 'head' });
  });
});
