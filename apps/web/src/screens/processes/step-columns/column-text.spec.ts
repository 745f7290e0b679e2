import { describe, expect, it } from '@jest/globals';
import type { Attribute } from '../panel/field-value.ts';
import { columnText, parseColumn } from './column-text.ts';
import { chosenColumns, columnsWord, stepColumns, usualColumns } from './step-column.ts';

const words: Readonly<Record<string, string>> = { papier: 'Papier', email: 'E-Mail' };
const tell = (_: Attribute, value: string) => words[value] ?? value;
const minutes: Attribute = { name: 'grundzeitMin', kind: 'decimal', least: 0, unit: 'min' };
const share: Attribute = { name: 'fehlerQuote', kind: 'decimal', least: 0, most: 1, unit: 'share' };
const media: Attribute = { name: 'medienEin', kind: 'some-of', values: ['papier', 'email'] };
const systems: Attribute = { name: 'itSysteme', kind: 'list' };

describe('a cell of the list of steps', () => {
  it.each([
    [minutes, '12.5', '12,5'],
    [minutes, 12.5, '12,5'],
    [share, '0.07', '7'],
    [media, 'papier; email', 'Papier; E-Mail'],
    [systems, 'A; B', 'A; B'],
    [minutes, null, ''],
  ])('says %j %j as %j', (attribute, value, text) =>
    expect(columnText(attribute, value, 'de', tell)).toBe(text),
  );

  it.each([
    [minutes, '12,5', { value: 12.5 }],
    [share, '7', { value: 0.07 }],
    [share, '140', { fault: 'range', least: 0, most: 100 }],
    [media, 'e-mail, Papier', { value: 'email; papier' }],
    [media, 'Fax', { words: ['Papier', 'E-Mail'] }],
    [systems, ' A ;; B', { value: 'A; B' }],
    [systems, ' ', { value: undefined }],
  ])('takes %j %j as %j', (attribute, typed, expected) =>
    expect(parseColumn(attribute, typed, tell)).toEqual(expected),
  );
});

describe('columns in the address', () => {
  const descriptor = {
    ...{ name: 'iks', prefix: 'iks', uri: 'u', xml: { tagAlias: 'lowerCase' as const } },
    enumerations: [],
    types: [
      {
        name: 'Aktivitaet',
        superClass: [],
        properties: [share, minutes, systems].map((meta) => ({
          ...{ name: meta.name, isAttr: true, type: 'String', meta },
        })),
      },
    ],
  };
  const names = (spalten?: string) =>
    chosenColumns(stepColumns(descriptor), spalten).map(({ name }) => name);

  it('are all attributes and the description, in the order of the panel', () =>
    expect(stepColumns(descriptor).map(({ name }) => name)).toEqual([
      ...['grundzeitMin', 'itSysteme', 'fehlerQuote', 'documentation'],
    ]));

  it.each([
    [undefined, ['grundzeitMin', 'itSysteme']],
    ['keine', []],
    ['fehlerQuote,documentation,unbekannt', ['fehlerQuote', 'documentation']],
  ])('%j shows %j', (spalten, shown) => expect(names(spalten)).toEqual(shown));

  it.each([
    [[...usualColumns], undefined],
    [[], 'keine'],
    [['rag'], 'rag'],
  ])('%j is written as %j', (chosen, word) => expect(columnsWord(chosen)).toBe(word));
});
