import type { InvalidCell, InvalidReason } from '../sheet-reading.ts';
import type { Bilingual, ExchangeColumn } from '../table.ts';
import { expectationOf } from '../value/expectation.ts';

const WHAT: Readonly<Record<InvalidReason, Bilingual>> = {
  formula: {
    de: 'enthält eine Formel; übernommen werden nur eingetragene Werte',
    en: 'holds a formula; only entered values are taken over',
  },
  'error-value': { de: 'zeigt den Fehlerwert „{value}“', en: 'shows the error value “{value}”' },
  required: { de: 'ist leer, ist aber eine Pflichtangabe', en: 'is empty but required' },
  'not-a-number': {
    de: 'enthält „{value}“, das ist keine Zahl',
    en: 'holds “{value}”, which is no number',
  },
  'not-a-date': {
    de: 'enthält „{value}“, das ist kein Datum',
    en: 'holds “{value}”, which is no date',
  },
  'not-an-option': {
    de: 'enthält „{value}“, das ist keiner der möglichen Werte',
    en: 'holds “{value}”, which is none of the possible values',
  },
  'not-a-flag': {
    de: 'enthält „{value}“, das ist weder ja noch nein',
    en: 'holds “{value}”, which is neither yes nor no',
  },
  'out-of-range': {
    de: 'enthält „{value}“, das liegt außerhalb des Möglichen',
    en: 'holds “{value}”, which is out of range',
  },
  'too-many-decimals': {
    de: 'enthält „{value}“ mit zu vielen Nachkommastellen',
    en: 'holds “{value}” with too many decimals',
  },
  'too-long': { de: 'enthält zu viel Text', en: 'holds too much text' },
  locked: {
    de: 'wurde auf „{value}“ geändert, ist aber nicht änderbar',
    en: 'was changed to “{value}” but is not open to change',
  },
};
const MOST_SHOWN = 60;

export function invalidCell(
  column: ExchangeColumn,
  place: Pick<InvalidCell, 'rowKey' | 'address'>,
  reason: InvalidReason,
  value: string,
): InvalidCell {
  const expected = expectationOf(column);
  const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  const what = (language: keyof Bilingual) =>
    WHAT[reason][language].replace('{value}', () => shown);
  const next =
    reason === 'locked'
      ? {
          de: 'Die Änderung wird nicht übernommen.',
          en: 'The change is not taken over.',
        }
      : { de: `Erwartet wird: ${expected.de}.`, en: `Expected: ${expected.en}.` };
  return {
    ...place,
    column: column.key,
    reason,
    value,
    expected,
    sentence: {
      de: `Zelle ${place.address} (${column.heading.de}) ${what('de')}. ${next.de}`,
      en: `Cell ${place.address} (${column.heading.en}) ${what('en')}. ${next.en}`,
    },
  };
}
