import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProcessModel } from '#pruefwerk/bpmn';
import { checkProcess, tellHit } from '#pruefwerk/process-rules';
import { cleanProcesses } from '../../../../test/kit/clean-processes/clean-processes.ts';
import { rated } from '../../../../test/kit/improvement-examples.ts';
import { modelOf, type ProcessFile } from '../../../../test/kit/process-file.ts';
import type { ImprovementInputs } from '../view/improvement-inputs.ts';
import { tellProposal } from '../words/tell-proposal.ts';
import { improvementsOf, type Proposal } from './propose.ts';

const proposed = (model: ProcessModel, inputs: Partial<ImprovementInputs> = {}) =>
  improvementsOf(model, { ...rated, ...inputs }, { asOf: '2026-01-31' });

/** The clean process with one step told otherwise. */
function changed(name: string, step: string, a: Record<string, string | number>): ProcessModel {
  const [, file] = cleanProcesses.find(([one]) => one === name) ?? [];
  if (!file) throw new Error(`no process ${name}`);
  const copy = structuredClone(file);
  const node = copy.nodes.find(({ id }) => id === step);
  if (!node) throw new Error(`no step ${step}`);
  node.a = { ...node.a, ...a };
  return modelOf(copy);
}

const keySteps = cleanProcesses.flatMap(([name, file]) =>
  file.nodes
    .filter(({ k }) => k?.some(({ art, schluessel }) => art === 'vierAugen' && schluessel))
    .map(({ id }): [string, string] => [name, id]),
);

describe('proposals', () => {
  it('are limited in a large model, and what is left out is told', () => {
    const nodes = Array.from({ length: 100 }, (_, at) => ({
      id: `t${at}`,
      a: { wertbeitrag: 'verschwendung', grundzeitMin: 1 },
    }));
    const flows = nodes.slice(1).map(({ id }, at) => `t${at}>${id}`);
    const large = improvementsOf(modelOf({ nodes: [...nodes, ...many(600)], flows }));
    const [told] = large.notApplicable.filter(({ input }) => input === 'smaller-model');
    expect(told?.elementIds.length).toBeGreaterThan(0);
    expect(large.proposals.length).toBeGreaterThan(0);
    expect(large.proposals.length + (told?.elementIds.length ?? 0)).toBe(100);
  });
});

const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `n${at}` }));

describe('guard', () => {
  it.each(keySteps)('%s: leaving out %s as waste opens a gap', (name, step) => {
    const model = changed(name, step, { wertbeitrag: 'verschwendung' });
    const { proposals } = proposed(model);
    const [found] = proposals.filter(({ ruleId }) => ruleId === 'elimination');
    expect(found?.elementIds).toEqual([step]);
    expect(found?.gaps.length).toBeGreaterThan(0);
    const [gap] = found?.gaps ?? [];
    const told = gap && found?.changed ? tellHit(gap, found.changed, 'de') : null;
    expect(told?.sentence.length).toBeGreaterThan(20);
  });

  it('leaving out a step without a control opens none', () => {
    const model = changed('one-time benefit', stepWithoutControl(), {
      wertbeitrag: 'verschwendung',
    });
    const { proposals } = proposed(model);
    expect(proposals.filter(({ ruleId }) => ruleId === 'elimination')[0]?.gaps).toEqual([]);
  });

  it('a four-eyes control by sample is no control of every payment', () => {
    const model = modelOf({
      lanes: ['clerk', 'head', 'treasury'].map((id) => ({ id, name: id, rolle: {} })),
      nodes: [
        { id: 'start', type: 'startEvent', lane: 'clerk' },
        { id: 'prepare', lane: 'clerk', a: { zahlungsrelevant: 'begruendet', grundzeitMin: 5 } },
        {
          ...{ id: 'look', lane: 'head', a: { grundzeitMin: 5 } },
          k: [{ id: 'K-1', art: 'vierAugen', schluessel: true, ausfuehrung: 'manuell' }],
        },
        {
          ...{ id: 'pay', lane: 'treasury' },
          a: { zahlungsrelevant: 'zahltAus', itSysteme: 'F', grundzeitMin: 1 },
        },
      ],
      flows: ['start>prepare', 'prepare>look', 'look>pay'],
    });
    const controlResults = new Map([['K-1', { n: 500, errors: 0 }]]);
    const { proposals } = proposed(model, { controlResults });
    const [found] = proposals.filter(({ ruleId }) => ruleId === 'control-by-sample');
    expect(found?.gaps.map(({ ruleId }) => ruleId)).toContain('payment-four-eyes');
  });

  it('does not count a gap that moves to the step its own is taken into', () => {
    const model = modelOf({
      lanes: [{ id: 'clerk', name: 'clerk', rolle: {} }],
      nodes: [
        { id: 'start', type: 'startEvent', lane: 'clerk' },
        { id: 'reckon', lane: 'clerk', a: { zahlungsrelevant: 'begruendet', grundzeitMin: 5 } },
        {
          ...{ id: 'order', lane: 'clerk' },
          a: { zahlungsrelevant: 'ordnetAn', itSysteme: 'F', grundzeitMin: 5 },
          r: [{ id: 'R-1', kategorie: 'fehler', eintritt: 4, schaden: 5 }],
        },
      ].map((node) => (node.a ? { ...node, a: { ...node.a, itSysteme: 'F' } } : node)),
      flows: ['start>reckon', 'reckon>order'],
    });
    const before = checkProcess(model).map(({ ruleId }) => ruleId);
    expect(before).toEqual(expect.arrayContaining(['payment-four-eyes', 'risk-without-control']));
    const [found] = proposed(model).proposals.filter(({ ruleId }) => ruleId === 'task-composition');
    expect(found?.elementIds).toEqual(['reckon', 'order']);
    expect(found?.gaps).toEqual([]);
  });

  it('does not count a gap that was there before', () => {
    const model = modelOf({
      lanes: [{ id: 'clerk', name: 'clerk', rolle: {} }],
      nodes: [
        { id: 'start', type: 'startEvent', lane: 'clerk' },
        { id: 'file', lane: 'clerk', a: { wertbeitrag: 'verschwendung', grundzeitMin: 5 } },
        { id: 'pay', lane: 'clerk', a: { zahlungsrelevant: 'zahltAus', itSysteme: 'F' } },
      ],
      flows: ['start>file', 'file>pay'],
    });
    expect(checkProcess(model).some(({ severity }) => severity === 'error')).toBe(true);
    expect(proposed(model).proposals[0]?.gaps).toEqual([]);
  });
});

describe('changes', () => {
  const anything = fc.record({
    process: fc.constantFrom(...cleanProcesses.map(([, file]) => file)),
    told: fc.array(
      fc.record({
        at: fc.nat(30),
        a: fc.constantFrom<Record<string, string | number>>(
          { wertbeitrag: 'verschwendung' },
          { stapelIntervallH: 24 },
          { rueckfragenQuote: 0.4 },
          { ausfuehrungsart: 'manuell', ermessen: 'gebunden', itSysteme: 'F', grundzeitMin: 9 },
          { datenfelder: 'p.name:w;p.iban:w' },
          { datenfelder: 'p.name:r;q.x:w', grundzeitMin: 10, liegezeitH: 10 },
          { medienEin: 'papier', medienAus: 'portal' },
          { zeitCi95: 30, zeitN: 40, grundzeitMin: 12 },
          { rag: '01', entgeltgruppe: 'E12', grundzeitMin: 3 },
        ),
      }),
      { maxLength: 8 },
    ),
    drop: fc.option(fc.nat(30)),
  });

  it('never fail, keep the model they are given, and can be told', () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(anything, ({ process, told, drop }) => {
        const file: ProcessFile = structuredClone(process);
        file.process['fallzahlJahr'] = 2000;
        for (const { at, a } of told) {
          const node = file.nodes[at % file.nodes.length];
          if (node && !/Event|Gateway/.test(node.type ?? '')) node.a = { ...node.a, ...a };
        }
        if (drop !== null) file.flows.splice(drop % file.flows.length, 1);
        const model = modelOf(file);
        const before = structuredClone(model);
        for (const one of proposed(model).proposals) {
          rules.add(one.ruleId);
          expectSound(one, model);
        }
        expect(model).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(rules.size).toBeGreaterThan(6);
  });
});

function expectSound(one: Proposal, model: ProcessModel): void {
  for (const language of ['de', 'en'] as const) {
    const told = Object.values(tellProposal(one, model, language));
    for (const text of told) expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  }
  if (!one.changed) return;
  const ids = new Set(one.changed.steps.map(({ id }) => id));
  const loose = one.changed.flows.filter(({ fromId, toId }) => !ids.has(fromId) || !ids.has(toId));
  expect(loose).toEqual([]);
  expect(one.changed).not.toBe(model);
}

function stepWithoutControl(): string {
  const [, file] = cleanProcesses.find(([name]) => name === 'one-time benefit') ?? [];
  const free = file?.nodes.find(
    ({ type = 'userTask', k, a }) =>
      type === 'userTask' &&
      !k?.length &&
      !a?.['zahlungsrelevant'] &&
      !a?.['bescheidMitRechtsbehelf'],
  );
  return free?.id ?? '';
}
