import { describe, expect, it } from '@jest/globals';
import { readProcessModel } from '../model/read-process-model.ts';
import { BPMN, IKS } from '../namespaces.ts';
import type { IksAttribute } from './iks-attribute.ts';
import { iksDescriptor } from './iks-descriptor.ts';
import { iksElements } from './iks-elements.ts';
import { iksSchema } from './iks-schema.ts';

const elementOf = (local: string) => iksElements.find((one) => one.local === local)!;

/** A value that the attribute can have. */
function value({ kind, values = [], least = 1, pattern }: IksAttribute): string {
  if (pattern) return '01';
  const byKind = {
    ...{ 'one-of': values[0], 'some-of': values.slice(0, 2).join('; '), flag: 'true' },
    ...{ text: 'ä & ö', list: 'a; b', date: '2026-01-31', integer: `${least}`, decimal: '0.5' },
    'data-fields': 'person.iban:rw:ja; antrag.betrag',
  };
  return byKind[kind]!;
}

function own(local: string): string {
  const attributes = elementOf(local).attributes.map(
    (one) => `${one.name}="${value(one).replaceAll('&', '&amp;')}"`,
  );
  return `<extensionElements><iks:${local} ${attributes.join(' ')} /></extensionElements>`;
}

const full = `<definitions xmlns="${BPMN}" xmlns:iks="${IKS}"><process id="p">${own('prozess')}
  <laneSet id="s"><lane id="l">${own('rolle')}</lane></laneSet>
  <task id="t">${own('aktivitaet')}</task><task id="k">${own('kontrolle')}</task><task id="r">${own('risiko')}</task>
  <exclusiveGateway id="g">${own('entscheidung')}</exclusiveGateway><endEvent id="e">${own('ereignis')}</endEvent>
  <sequenceFlow id="f" sourceRef="t" targetRef="g">${own('fluss')}</sequenceFlow>
  <dataObjectReference id="d">${own('information')}</dataObjectReference></process></definitions>`;

describe('table of the own attributes', () => {
  const model = readProcessModel(full);
  const step = (id: string) => model.steps.find((one) => one.id === id)!;
  const read: Record<string, object> = {
    prozess: model.processes[0]!.iks,
    aktivitaet: step('t').activity,
    kontrolle: step('k').controls[0]!,
    risiko: step('r').risks[0]!,
    rolle: model.lanes[0]!.iks,
    entscheidung: step('g').decision,
    ereignis: { ergebnis: step('e').event!.ergebnis },
    fluss: model.flows[0]!.iks,
    information: model.dataObjects[0]!.iks,
  };

  it('is read by the model without one warning', () => {
    expect(model.warnings.map(({ code }) => code)).toEqual(['bpmn.warning.diagram-missing']);
  });

  it.each(iksElements.map(({ local }) => local))('knows of %s what the model reads', (local) => {
    const names = elementOf(local).attributes.map(({ name }) => name);
    expect(Object.keys(read[local]!).toSorted()).toEqual(names.toSorted());
    for (const found of Object.values(read[local]!)) expect([null, []]).not.toContainEqual(found);
  });

  it('is what the descriptor and the schema say, name by name', () => {
    const named = iksElements.map(({ local, attributes }) => [
      local,
      attributes.map(({ name }) => name),
    ]);
    const described = iksDescriptor.types.map(({ name, properties }) => [
      name.toLowerCase(),
      properties.map((property) => property.name),
    ]);
    const declared = iksSchema()
      .split('<xs:element ')
      .slice(1)
      .map((part) => [
        /^name="(\w+)"/.exec(part)?.[1],
        [...part.matchAll(/<xs:attribute name="(\w+)"/g)].map(([, name]) => name),
      ]);
    expect(described).toEqual(named);
    expect(declared).toEqual(named);
  });

  it('uses no enumeration that the descriptor does not list', () => {
    const listed = new Set(iksDescriptor.enumerations.map(({ name }) => name));
    const basic = new Set(['String', 'Integer', 'Real', 'Boolean']);
    const types = iksDescriptor.types.flatMap(({ properties }) => properties.map((p) => p.type));
    expect(types.filter((type) => !listed.has(type) && !basic.has(type))).toEqual([]);
  });

  it('reads fields with what is done to them and says when it cannot', () => {
    const text = full.replace(/datenfelder="[^"]*"/, 'datenfelder="a.b ; c:w:besondere; d:x; :r"');
    const { steps, warnings } = readProcessModel(text);
    expect(steps.find(({ id }) => id === 't')!.activity.datenfelder).toEqual([
      { feld: 'a.b', zugriff: 'r', personenbezug: null },
      { feld: 'c', zugriff: 'w', personenbezug: 'besondere' },
    ]);
    const told = warnings.filter(({ code }) => code === 'bpmn.warning.attribute-unreadable');
    expect(told.map(({ parameters }) => parameters['value'])).toEqual(['d:x', ':r']);
  });
});
