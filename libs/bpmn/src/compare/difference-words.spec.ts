import { describe, expect, it } from '@jest/globals';
import { iksElements } from '../iks/iks-elements.ts';
import { readProcessModel } from '../model/read-process-model.ts';
import { compareModels } from './compare-models.ts';
import { DifferenceWords } from './difference-words.ts';
import { propertyWords } from './property-words.ts';
import { valueWords } from './value-words.ts';

const attributes = iksElements.flatMap((element) => element.attributes);

describe('words of a comparison', () => {
  it.each(attributes.map(({ name }) => name))('there is one for the attribute %s', (name) => {
    expect(propertyWords).toHaveProperty(name);
  });

  it.each([...new Set(attributes.flatMap(({ values }) => values ?? []))])(
    'there is one for the value %s',
    (value) => expect(valueWords).toHaveProperty(value),
  );

  const model = (lane: string, attribute: string) =>
    readProcessModel(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:iks="urn:pruefwerk:iks:1.0"><process id="p"><laneSet>
      <lane id="l1" name="Team">${lane === 'l1' ? '<flowNodeRef>a</flowNodeRef>' : ''}</lane>
      <lane id="l2" name="Kasse">${lane === 'l2' ? '<flowNodeRef>a</flowNodeRef>' : ''}</lane></laneSet>
      <task id="a" name="bar"><extensionElements><iks:aktivitaet ${attribute}/></extensionElements></task>
      <task id="b"/><sequenceFlow id="f" sourceRef="a" targetRef="b" name="ja"/></process></definitions>`);

  it('name roles and fixed values, and leave names as they are', () => {
    const before = model('l1', 'zahlweg="bar"');
    const after = model('l2', 'zahlweg="ueberweisung" betragBisEur="1500.5"');
    const [change] = compareModels(before, after).changed;
    const told = (language: 'de' | 'en') => {
      const words = new DifferenceWords(before, after, language);
      return change?.changes.map((one) => Object.values(words.change(one)).join(': '));
    };
    expect(told('de')).toEqual([
      'Betrag bis (€): –: 1.500,5',
      'Zahlweg: bar: Überweisung',
      'Stelle: Team: Kasse',
    ]);
    expect(told('en')?.[1]).toBe('way of payment: cash: transfer');
    const words = new DifferenceWords(before, after, 'en');
    expect(change && words.title(change.after, 'after', after)).toBe('bar');
  });

  it('tell shares in per cent and data fields in words', () => {
    const before = model('l1', 'fehlerQuote="0.22"');
    const after = model('l1', 'datenfelder="person.iban:rw:ja; antrag.betrag:r"');
    const [change] = compareModels(before, after).changed;
    const words = new DifferenceWords(before, after, 'de');
    const told = change?.changes.map((one) => Object.values(words.change(one)).join(': '));
    expect(told).toEqual([
      'Anteil mit Fehlern: 22\u00a0%: –',
      'Datenfelder: –: person.iban (liest und schreibt, personenbezogen), antrag.betrag (liest)',
    ]);
  });

  it('call an arrow by its ends, also when one has no name', () => {
    const [first, second] = [model('l1', ''), model('l1', '')];
    const words = new DifferenceWords(first, second, 'de');
    const arrow = compareModels(first, { ...second, flows: [] }).removed[0];
    expect(arrow && words.title(arrow, 'before', first)).toBe('bar → ohne Namen (ja)');
    expect(arrow && words.kind(arrow)).toBe('Weg');
  });
});
