import { acceptedWords, fileValue, partsOf } from './cell-values.ts';
import { isActivity, kindOf, kindWords } from './kind-words.ts';
import { ROW_NUMBER, waysOf } from './next-cell.ts';
import { fault, type RawRow } from './raw-row.ts';
import { stepColumns } from './step-columns.ts';
import type { StepRow, StepRowKind, StepTableFault, StepWay } from './step-table.ts';

/** Understands the cells of rows; whatever it does not understand becomes a fault. */
export class RowReader {
  readonly faults: StepTableFault[] = [];
  readonly #numbers = new Set<string>();

  constructor(
    private readonly headings: ReadonlyMap<string, string>,
    private readonly numbered: boolean,
  ) {}

  read(raw: RawRow, index: number): StepRow {
    const cell = (key: string): string => raw.cells[key]?.trim() ?? '';
    const name = oneLine(cell('name'));
    const kind = this.kind(raw, cell('kind'), name);
    if (name === '' && !GATEWAYS.has(kind)) this.add('step-table.name-missing', raw, 'name', '');
    return {
      nr: this.number(raw, cell('nr'), index),
      ...{ kind, name, role: oneLine(cell('role')) },
      next: this.next(raw, kind, cell('next')),
      attributes: this.attributes(raw, kind),
      controls: this.numbers(raw, kind, 'controls'),
      risks: this.numbers(raw, kind, 'risks'),
      remark: cell('remark'),
    };
  }

  private number(raw: RawRow, typed: string, index: number): string {
    const nr = this.numbered ? typed.replace(/[.)]$/, '').toLowerCase() : String(index + 1);
    if (!ROW_NUMBER.test(nr)) this.add('step-table.number-invalid', raw, 'nr', typed);
    else if (this.#numbers.has(nr)) this.add('step-table.number-twice', raw, 'nr', nr);
    this.#numbers.add(nr);
    return nr;
  }

  private kind(raw: RawRow, typed: string, name: string): StepRowKind {
    if (typed === '') return isQuestion(raw, name) ? 'decision' : 'step';
    const kind = kindOf(typed);
    if (kind) return kind;
    const expected = {
      de: Object.values(kindWords).map(({ de }) => de),
      en: Object.values(kindWords).map(({ en }) => en),
    };
    const words = { expected: expected.de.join(', '), expectedEn: expected.en.join(', ') };
    this.add('step-table.kind-unknown', raw, 'kind', typed, words);
    return 'step';
  }

  private next(raw: RawRow, kind: StepRowKind, typed: string): StepWay[] {
    if (typed === '' || typed === '-' || typed === '–') return [];
    if (kind === 'end') {
      this.add('step-table.end-goes-on', raw, 'next', typed);
      return [];
    }
    return waysOf(typed).flatMap(({ part, way }) => {
      if (!way) this.add('step-table.next-unreadable', raw, 'next', part);
      return way ? [way] : [];
    });
  }

  private attributes(raw: RawRow, kind: StepRowKind): Record<string, string> {
    const pairs = stepColumns.flatMap(({ key, attribute }) => {
      const typed = raw.cells[key]?.trim() ?? '';
      if (!attribute || typed === '') return [];
      if (!isActivity(kind)) {
        this.add('step-table.not-for-kind', raw, key, typed);
        return [];
      }
      const value = fileValue(attribute, typed);
      if (value === null) {
        const words = {
          expected: acceptedWords(attribute, 'de'),
          expectedEn: acceptedWords(attribute, 'en'),
        };
        this.add('step-table.value-invalid', raw, key, typed, words);
      }
      return value === null || value === '' ? [] : [[key, value] as const];
    });
    return Object.fromEntries(pairs);
  }

  private numbers(raw: RawRow, kind: StepRowKind, key: 'controls' | 'risks'): string[] {
    const parts = partsOf((raw.cells[key] ?? '').replaceAll(',', ';'));
    if (parts.length > 0 && !isActivity(kind)) {
      this.add('step-table.not-for-kind', raw, key, parts.join('; '));
      return [];
    }
    return [...new Set(parts)];
  }

  private add(
    code: StepTableFault['code'],
    { line }: RawRow,
    key: string,
    value: string,
    parameters: StepTableFault['parameters'] = {},
  ): void {
    const usual = stepColumns.find((column) => column.key === key)?.heading.de ?? null;
    const column = this.headings.get(key) ?? usual;
    this.faults.push(fault(code, { line, column }, value, parameters));
  }
}

/** They may stand without a word, as a joining point does. */
const GATEWAYS: ReadonlySet<StepRowKind> = new Set(['decision', 'choice', 'parallel']);

/** A question about which nothing is recorded is answered by the ways that lead on. */
function isQuestion({ cells }: RawRow, name: string): boolean {
  const recorded = stepColumns.some(({ key, attribute }) => attribute && cells[key]?.trim());
  return name.endsWith('?') && !recorded;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
