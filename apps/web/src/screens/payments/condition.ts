import type { Language } from '../../texts/define-texts.ts';
import { codeOf, codeWord } from './code-words.ts';
import type { PaymentFilter, ShownColumn } from './payment-filters.ts';

/** A condition while it is written; the fields that its kind does not need stay as they are. */
export interface Condition {
  readonly how: 'value' | 'empty' | 'filled';
  /** Of texts. */
  readonly text: string;
  /** Cents, numbers or dates as text; '' is open. */
  readonly from: string;
  readonly to: string;
  readonly flag: boolean;
}

const none: Condition = { how: 'value', text: '', from: '', to: '', flag: true };

const DAY_END = 'T23:59:59';

export function conditionOf(filter: PaymentFilter | undefined, language: Language): Condition {
  if (!filter) return none;
  switch (filter.kind) {
    case 'contains':
      return { ...none, text: filter.text ?? '' };
    case 'empty':
      return { ...none, how: filter.empty === false ? 'filled' : 'empty' };
    case 'in': {
      const value = filter.values?.[0];
      if (typeof value !== 'string') return { ...none, flag: value === true };
      return { ...none, text: codeWord(filter.column, value, language) };
    }
    case 'range':
      return { ...none, from: written(filter.from), to: written(filter.to) };
  }
}

/** Null while it says nothing, or while a date or number is not complete. */
export function filterOf(
  { name: column, kind }: Pick<ShownColumn, 'name' | 'kind'>,
  { how, text, from, to, flag }: Condition,
  language: Language,
): PaymentFilter | null {
  if (how !== 'value') return { column, kind: 'empty', empty: how === 'empty' };
  if (kind === 'text') {
    if (text.trim() === '') return null;
    // The data have the code, people know the word.
    const code = codeOf(column, text, language);
    if (code !== null) return { column, kind: 'in', values: [code] };
    return { column, kind: 'contains', text: text.trim() };
  }
  if (kind === 'boolean') return { column, kind: 'in', values: [flag] };
  if ((from === '' && to === '') || !fits(kind, from) || !fits(kind, to)) return null;
  const numeric = kind === 'cents' || kind === 'integer';
  const end = (value: string) => (numeric ? Number(value) : value);
  return {
    ...{ column, kind: 'range' },
    ...(from !== '' && { from: end(from) }),
    // The whole last day belongs to it.
    ...(to !== '' && { to: kind === 'timestamp' ? `${to}${DAY_END}` : end(to) }),
  };
}

function written(end: string | number | undefined): string {
  return end === undefined ? '' : String(end).replace(DAY_END, '');
}

function fits(kind: ShownColumn['kind'], value: string): boolean {
  if (value === '') return true;
  return kind === 'date' || kind === 'timestamp'
    ? /^\d{4}-\d{2}-\d{2}$/.test(value)
    : /^-?\d+$/.test(value);
}
