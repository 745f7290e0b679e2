import { formatDate } from '#pruefwerk/calendar';
import type {
  Bilingual,
  DateColumn,
  ExchangeColumn,
  ExchangeOption,
  Language,
  NumberColumn,
} from '../table.ts';

/** What a cell of the column takes, as the end of a sentence: shown when a person types and when a cell is refused. */
export function expectationOf(column: ExchangeColumn): Bilingual {
  return { de: expected(column, 'de'), en: expected(column, 'en') };
}

function expected(column: ExchangeColumn, language: Language): string {
  const german = language === 'de';
  switch (column.type) {
    case 'text':
      if (column.max === undefined) return german ? 'Text' : 'text';
      return german
        ? `Text mit höchstens ${column.max} Zeichen`
        : `text of at most ${column.max} characters`;
    case 'number':
      return numberWords(column, language);
    case 'date':
      return dateWords(column, language);
    case 'one-of':
      return (german ? 'einer dieser Werte: ' : 'one of these values: ') + names(column.options);
    case 'flag':
      return german ? 'ja oder nein' : 'yes or no';
    case 'list':
      return listWords(column.options, language);
  }

  function names(options: readonly ExchangeOption[]): string {
    return options.map((option) => option[language]).join(', ');
  }

  function listWords(options: readonly ExchangeOption[] | undefined, shown: Language): string {
    const separated = shown === 'de' ? 'durch Semikolon getrennt' : 'separated by semicolons';
    if (!options) return (shown === 'de' ? 'Angaben, ' : 'items ') + separated;
    return `${shown === 'de' ? 'Werte aus' : 'values out of'} ${names(options)}, ${separated}`;
  }
}

function numberWords({ min, max, decimals = 2 }: NumberColumn, language: Language): string {
  const whole = decimals === 0;
  const figure = (value: number) => value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
  if (language === 'de') {
    return range(
      whole ? 'ganze Zahl' : `Zahl mit höchstens ${decimals} Nachkommastellen`,
      [min, max],
      { from: 'ab', to: 'bis', figure },
    );
  }
  return range(whole ? 'whole number' : `number with at most ${decimals} decimals`, [min, max], {
    from: 'from',
    to: 'to',
    figure,
  });
}

function dateWords({ min, max }: DateColumn, language: Language): string {
  const figure = (date: string) => formatDate(date, language);
  if (language === 'de') {
    return range('Datum wie 31.12.2025', [min, max], { from: 'ab', to: 'bis', figure });
  }
  return range('date such as 31.12.2025', [min, max], { from: 'from', to: 'to', figure });
}

interface RangeWords<T> {
  readonly from: string;
  readonly to: string;
  readonly figure: (limit: T) => string;
}

function range<T>(
  noun: string,
  [min, max]: readonly [T | undefined, T | undefined],
  { from, to, figure }: RangeWords<T>,
): string {
  const low = min === undefined ? '' : ` ${from} ${figure(min)}`;
  const high = max === undefined ? '' : ` ${to} ${figure(max)}`;
  return noun + low + high;
}
