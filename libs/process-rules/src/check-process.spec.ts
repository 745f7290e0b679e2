import { describe, expect, it } from '@jest/globals';
import { modelOf } from '../../../test/kit/process-file.ts';
import { office } from '../../../test/kit/rule-examples.ts';
import { checkProcess } from './check-process.ts';
import { tellHit } from './words/tell-hit.ts';

const model = modelOf(office());

describe('checking a process', () => {
  it('says a hit as a sentence with the way that proves it', () => {
    const hit = checkProcess(model).find(({ ruleId }) => ruleId === 'payment-four-eyes');
    expect(hit).toMatchObject({ severity: 'error', path: ['start', 'prepare', 'order'] });
    expect(hit && tellHit(hit, model, 'de')).toEqual({
      name: 'Zahlung ohne zweite Person',
      sentence:
        '„order“ ist erreichbar, ohne dass eine zweite Person die Zahlung gesehen hat: start → prepare → order.',
      advice:
        'Vier-Augen-Kontrolle durch eine andere Rolle vor der Freigabe vorsehen; alle Wege kommen zuletzt bei „prepare“ zusammen.',
    });
  });

  it('takes other weights, and leaves a rule out', () => {
    const severities = { 'payment-four-eyes': 'off', 'time-missing': 'error' } as const;
    const found = checkProcess(model, { severities });
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('payment-four-eyes');
    expect(found.find(({ ruleId }) => ruleId === 'time-missing')?.severity).toBe('error');
  });

  it('does not look at ages without a day', () => {
    const control = { id: 'K', schluessel: true, testId: 't', letzterTest: '1999-12-31' };
    const old = modelOf(office({ order: { k: [control] } }));
    const hits = (asOf?: string) =>
      checkProcess(old, asOf === undefined ? {} : { asOf }).map(({ ruleId }) => ruleId);
    expect(hits()).not.toContain('control-without-test');
    expect(hits('2026-06-30')).toContain('control-without-test');
  });
});
