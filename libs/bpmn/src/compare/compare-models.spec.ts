import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanProcesses } from '../../../../test/kit/clean-processes/clean-processes.ts';
import { modelOf } from '../../../../test/kit/process-file.ts';
import type { ProcessModel } from '../model/process-model.ts';
import { readProcessModel } from '../model/read-process-model.ts';
import { compareModels } from './compare-models.ts';
import type { ModelDifference } from './model-difference.ts';

const file = (inside: string, before = '') =>
  readProcessModel(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:iks="urn:pruefwerk:iks:1.0">${before}<process id="p">${inside}</process></definitions>`);

const own = (xml: string) => `<extensionElements>${xml}</extensionElements>`;
const plain = `<startEvent id="s"/><task id="a" name="Prüfen"/><task id="b" name="Zahlen"/>
  <sequenceFlow id="f" sourceRef="s" targetRef="a"/><sequenceFlow id="g" sourceRef="a" targetRef="b"/>`;

const told = ({ changed }: ModelDifference) =>
  changed.flatMap(({ after, changes }) =>
    changes.map((one) => [after.id, one.property, one.before, one.after]),
  );
const ids = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);

describe('what lies between two models', () => {
  it('is nothing between a model and itself', () => {
    const model = file(plain);
    expect(compareModels(model, model)).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('tells the old value as the old one and the new as the new', () => {
    const later = plain.replace('name="Zahlen"', 'name="Auszahlen"');
    expect(told(compareModels(file(plain), file(later)))).toEqual([
      ['b', 'name', 'Zahlen', 'Auszahlen'],
    ]);
  });

  it('sees own attributes, of which other tools say nothing', () => {
    const timed = (attributes: string) =>
      file(
        plain.replace(
          '<task id="a" name="Prüfen"/>',
          `<task id="a" name="Prüfen">${own(`<iks:aktivitaet ${attributes}/>`)}</task>`,
        ),
      );
    const difference = compareModels(
      timed('grundzeitMin="12" itSysteme="A; B" zahlungsrelevant="begruendet"'),
      timed('grundzeitMin="4.5" itSysteme="B; A"'),
    );
    expect(told(difference)).toEqual([
      ['a', 'grundzeitMin', 12, 4.5],
      ['a', 'zahlungsrelevant', 'begruendet', null],
    ]);
  });

  it('sees a bent arrow, its condition and its share', () => {
    const arrow = (attributes: string, inside = '') =>
      file(
        plain.replace(
          '<sequenceFlow id="g" sourceRef="a" targetRef="b"/>',
          `<sequenceFlow id="g" ${attributes}>${inside}</sequenceFlow>`,
        ),
      );
    const difference = compareModels(
      arrow('sourceRef="a" targetRef="b" name="ja"', own('<iks:fluss wahrscheinlichkeit="0.9"/>')),
      arrow(
        'sourceRef="s" targetRef="b" name="nein"',
        own('<iks:fluss wahrscheinlichkeit="0.4"/>'),
      ),
    );
    expect(told(difference)).toEqual([
      ['g', 'condition', 'ja', 'nein'],
      ['g', 'wahrscheinlichkeit', 0.9, 0.4],
      ['g', 'from', 'a', 's'],
    ]);
  });

  it('tells a control that moved to another step as moved, not as gone', () => {
    const at = (step: string) =>
      file(
        plain.replace(
          new RegExp(`(<task id="${step}"[^>]*)/>`),
          `$1>${own('<iks:kontrolle id="K-01" art="vierAugen"/>')}</task>`,
        ),
      );
    const moved = compareModels(at('a'), at('b'));
    expect(told(moved)).toEqual([['K-01', 'step', 'a', 'b']]);
    expect(ids(compareModels(at('a'), file(plain)).removed)).toEqual(['K-01']);
  });

  it('recognises steps under new ids by name and role and says that this is a guess', () => {
    const renumbered = plain.replaceAll('"b"', '"Activity_77"').replace('id="g"', 'id="Flow_1"');
    const difference = compareModels(file(plain), file(renumbered));
    expect(difference).toMatchObject({ added: [], removed: [], changed: [] });
    expect(difference.guessed.map(({ after, match }) => [after.id, match])).toEqual([
      ['Activity_77', 'name-and-role'],
      ['Flow_1', 'ends'],
    ]);
  });

  it('does not guess where two could be meant', () => {
    const two = '<task id="x" name="Prüfen"/><task id="y" name="Prüfen"/>';
    const difference = compareModels(file('<task id="a" name="Prüfen"/>'), file(two));
    expect([ids(difference.removed), ids(difference.added)]).toEqual([['a'], ['x', 'y']]);
  });

  it('takes a step that became a decision for another element, though the id is the same', () => {
    const difference = compareModels(file('<task id="a"/>'), file('<exclusiveGateway id="a"/>'));
    expect([ids(difference.removed), ids(difference.added)]).toEqual([['a'], ['a']]);
  });
});

type Edit = (model: ProcessModel, at: number) => ProcessModel;
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const edits: readonly Edit[] = [
  (model, at) => ({ ...model, steps: model.steps.filter((one) => one !== pick(model.steps, at)) }),
  (model, at) => ({ ...model, flows: model.flows.filter((one) => one !== pick(model.flows, at)) }),
  (model, at) => ({ ...model, lanes: model.lanes.filter((one) => one !== pick(model.lanes, at)) }),
  (model, at) => changedStep(model, at, (one) => ({ ...one, name: `Anders ${at}` })),
  (model, at) => changedStep(model, at, (one) => ({ ...one, id: `neu${at}` })),
  (model, at) => changedStep(model, at, (one) => ({ ...one, controls: [], role: 'Kasse' })),
  (model, at) =>
    changedStep(model, at, (one) => ({
      ...one,
      laneId: pick(model.lanes, at)?.id ?? null,
      activity: { ...one.activity, grundzeitMin: at },
    })),
];

function changedStep(
  model: ProcessModel,
  at: number,
  change: (step: ProcessModel['steps'][number]) => ProcessModel['steps'][number],
): ProcessModel {
  const chosen = pick(model.steps, at);
  return { ...model, steps: model.steps.map((one) => (one === chosen ? change(one) : one)) };
}

const models = cleanProcesses.map(([, written]) => modelOf(written));
const edited = fc
  .tuple(
    fc.constantFrom(...models),
    fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(60)), { maxLength: 8 }),
  )
  .map(([model, list]) => list.reduce((now, [edit, at]) => edit(now, at), model));

/** In an order of its own, so that two of them can be compared. */
const plainly = ({ added, removed, changed, guessed, unchanged }: ModelDifference) => ({
  added: added.map((one) => JSON.stringify(one)).sort(),
  removed: removed.map((one) => JSON.stringify(one)).sort(),
  changed: changed
    .map(({ changes, ...pair }) => [JSON.stringify(pair), changes.map(sortable).sort()])
    .sort(),
  guessed: guessed.map((one) => JSON.stringify(one)).sort(),
  unchanged,
});
const sortable = (one: object) => JSON.stringify(Object.entries(one).sort());

function mirrored(difference: ModelDifference): ModelDifference {
  const swap = <T extends { readonly before: unknown; readonly after: unknown }>(pair: T): T => ({
    ...pair,
    before: pair.after,
    after: pair.before,
  });
  return {
    added: difference.removed,
    removed: difference.added,
    changed: difference.changed.map((one) => ({ ...swap(one), changes: one.changes.map(swap) })),
    guessed: difference.guessed.map(swap),
    unchanged: difference.unchanged,
  };
}

describe('a comparison the other way round', () => {
  it('is the mirror image, whatever was changed', () => {
    fc.assert(
      fc.property(edited, edited, (before, after) => {
        const there = compareModels(before, after);
        const back = compareModels(after, before);
        expect(plainly(back)).toEqual(plainly(mirrored(there)));
      }),
      { numRuns: 150 },
    );
  });

  it('accounts for every element exactly once', () => {
    fc.assert(
      fc.property(edited, edited, (before, after) => {
        const { added, removed, changed, unchanged } = compareModels(before, after);
        const pairs = changed.length + unchanged;
        expect(removed.length + pairs).toBe(total(before));
        expect(added.length + pairs).toBe(total(after));
      }),
    );
  });
});

function total(model: ProcessModel): number {
  const { processes, participants, lanes, steps, flows, messages, dataObjects } = model;
  const lists = [processes, participants, lanes, steps, flows, messages, dataObjects];
  const attached = steps.reduce((sum, one) => sum + one.controls.length + one.risks.length, 0);
  return lists.reduce((sum, list) => sum + list.length, attached);
}
