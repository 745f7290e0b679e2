import { describe, expect, it } from '@jest/globals';
import { modelOf } from '../../../test/kit/process-file.ts';
import { checkProcess } from './check-process.ts';
import { suggestAttributes } from './suggest-attributes.ts';

const suggested = (name: string, type = 'userTask') =>
  suggestAttributes(modelOf({ nodes: [{ id: 'x', name, type }] })).map(({ value }) => value);

describe('names', () => {
  it.each([
    ['Zahlung anweisen', ['ordnetAn']],
    ['Auszahlungsanordnung erstellen', ['ordnetAn']],
    ['Betrag auszahlen', ['zahltAus']],
    ['Zahlung veranlassen', ['zahltAus']],
    ['Sachlich und rechnerisch richtig zeichnen', ['begruendet']],
    ['Bankverbindung ändern', ['true']],
    ['Antrag prüfen', []],
    ['Send Payment Failed Email', []],
  ])('%s', (name, values) => expect(suggested(name)).toEqual(values));

  it('suggest nothing for events, and an amount only for gateways', () => {
    expect(suggested('Zahlung anweisen', 'endEvent')).toEqual([]);
    expect(suggested('Betrag über 500 €?', 'exclusiveGateway')).toEqual(['betrag']);
    expect(suggested('Betrag ermitteln')).toEqual([]);
  });

  it('are not asked where something is recorded', () => {
    const a = { zahlungsrelevant: 'nein' };
    const model = modelOf({ nodes: [{ id: 'x', name: 'Zahlung anweisen', a }] });
    expect(suggestAttributes(model)).toEqual([]);
  });

  it('never decide: no rule reads them', () => {
    const model = modelOf({ nodes: [{ id: 'x', name: 'Zahlung anweisen' }] });
    expect(checkProcess(model).map(({ ruleId }) => ruleId)).toEqual(['time-missing']);
  });
});
