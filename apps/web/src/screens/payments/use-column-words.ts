import { useFormat } from '../../format/use-format.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { codeWord } from './code-words.ts';
import type { PaymentFilter, ShownColumn } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';
import type { Cell } from './payments.queries.ts';
import { showCell } from './show-cell.ts';

/** Names of columns, values of cells and filters in words of the person's language. */
export function useColumnWords() {
  const say = useTexts(paymentsTexts);
  const format = useFormat();
  const language = useLanguage();
  const yesNo = { yes: say('yes'), no: say('no') };
  const label = ({ labelDe, labelEn }: ShownColumn) => (language === 'de' ? labelDe : labelEn);
  const value = (column: ShownColumn, cell: Cell | undefined) =>
    column.kind === 'text' && typeof cell === 'string'
      ? codeWord(column.name, cell, language)
      : showCell(column, cell, format, yesNo);
  return {
    label,
    value,
    /** '100,00 € bis 500,00 €' */
    filter: (column: ShownColumn, { kind, text, values, from, to, empty }: PaymentFilter) => {
      const end = (cell: string | number | undefined) =>
        value(column, column.kind === 'timestamp' ? String(cell).slice(0, 10) : cell);
      switch (kind) {
        case 'contains':
          return say('words.contains', { text: text ?? '' });
        case 'empty':
          return say(empty === false ? 'words.filled' : 'words.empty');
        case 'in':
          return value(column, values?.[0]);
        case 'range':
          if (to === undefined) return say('words.from', { from: end(from) });
          if (from === undefined) return say('words.to', { to: end(to) });
          return say('words.between', { from: end(from), to: end(to) });
      }
    },
  };
}
