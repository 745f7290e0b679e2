import { describe, expect, it } from '@jest/globals';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import type { Control, Risk } from '#pruefwerk/controls';
import { improvementsOf } from '#pruefwerk/process-improvement';
import { checkProcess, withRecords } from '#pruefwerk/process-rules';
import { modelRecords } from '#pruefwerk/process-studies';
import { sampleControls } from '../sample-controls.ts';
import { sampleRisks } from '../sample-risks.ts';
import { sampleFile, sampleProcesses } from './sample-drafts.ts';

const controls = sampleControls.map(
  ({ facts }, i) =>
    ({ ...facts, number: i + 1, assessment: 'not-tested', assessedAt: null }) as Control,
);
const risks = sampleRisks.map((facts, i) => ({ ...facts, number: i + 1 }) as Risk);

const modelOf = (name: string): ProcessModel => {
  const model = readProcessModel(
    sampleFile(sampleProcesses.find(({ draft }) => draft.name === name)!),
  );
  return withRecords(model, modelRecords(model, controls, risks));
};
const errorsOf = (name: string) =>
  checkProcess(modelOf(name)).filter(({ severity }) => severity === 'error');

/** What the sample wants to show, by Istprozess: rule and the step where it is found. */
const intended: Readonly<Record<string, readonly string[]>> = {
  'Einmalige Beihilfe auszahlen': [
    'payment-four-eyes ausfuehren',
    'control-bypassable freigeben',
    'risk-without-control uebertragen',
  ],
  'Laufende Leistung anordnen': ['risk-without-control abgleichen'],
  'Bankverbindung ändern': ['payment-four-eyes auszahlen', 'master-data-unchecked aendern'],
  'Barauszahlung an der Kasse': [
    'payment-four-eyes anordnen',
    'payment-four-eyes auszahlen',
    'segregation-of-duties anordnen',
    'duplicate-check-missing auszahlen',
    'outside-business-system auszahlen',
    'cash-payment anordnen',
    'cash-payment auszahlen',
    'risk-without-control anordnen',
    'risk-without-control anordnen',
    'risk-without-control abstimmen',
  ],
  'Antrag auf Bürgergeld bearbeiten': [
    'payment-four-eyes anordnen',
    'payment-four-eyes auszahlen',
    'segregation-of-duties anordnen',
    'segregation-of-duties anordnen',
    'risk-without-control anordnen',
  ],
  'Kinderbetreuung und Ausbildung sichern': [
    'outside-business-system auszahlen',
    'risk-without-control auszahlen',
  ],
  'Zahlungslauf und Kasse abwickeln': [
    'payment-four-eyes senden',
    'risk-without-control einlesen',
    'risk-without-control ablegen',
  ],
};

describe('the Istprozesse show what they are made for', () => {
  it.each(Object.entries(intended))('%s: %j', (name, expected) =>
    expect(errorsOf(name).map(({ ruleId, elementIds }) => `${ruleId} ${elementIds[0]}`)).toEqual(
      expected,
    ),
  );

  it('and each of them is named here', () => {
    const names = sampleProcesses
      .filter(({ kind }) => kind === 'as-is')
      .map(({ draft }) => draft.name);
    expect(Object.keys(intended)).toEqual(names);
  });

  it('the one-time benefit: an order up to 500 € comes to payment through step 5 without a second person', () => {
    const [hit] = errorsOf('Einmalige Beihilfe auszahlen');
    expect(hit?.path).toEqual([
      ...['eingang', 'pruefen', 'anspruch', 'erfassen'],
      ...['betrag', 'drucken', 'uebertragen', 'ausfuehren'],
    ]);
  });
});

it('a saving that would open a gap is proposed, with the gap', () => {
  const { proposals } = improvementsOf(modelOf('Laufende Leistung anordnen'));
  const [check, ...others] = proposals.filter(({ gaps }) => gaps.length > 0);
  expect(check).toMatchObject({ ruleId: 'elimination', elementIds: ['freigeben'] });
  expect(check?.gaps.map(({ ruleId }) => ruleId)).toContain('payment-four-eyes');
  expect(others.filter(({ elementIds }) => !elementIds.includes('freigeben'))).toEqual([]);
});

describe('the Sollprozesse close the gaps', () => {
  const toBe = sampleProcesses.filter(({ kind }) => kind === 'to-be');

  it.each(toBe.map(({ draft }) => draft.name))('%s', (name) => expect(errorsOf(name)).toEqual([]));
});
