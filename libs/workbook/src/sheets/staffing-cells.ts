import {
  type StaffingContent,
  type StaffingLineRow,
  type StaffingParameterRow,
} from '../content/process-sheets.content.ts';
import { type CellFormat } from '../style/cell.styles.ts';
import { type FormulaValue } from './cell-value.ts';

/** Rows of the sheet, from 1. */
export interface StaffingPlaces {
  readonly firstParameter: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly totalRow: number;
  readonly firstUnit: number;
}

export type FormulaCell = readonly [value: FormulaValue, format: CellFormat];

interface Line {
  readonly row: StaffingLineRow;
  /** Columns F to M. */
  readonly formulas: readonly FormulaCell[];
  readonly result: LineResult;
}

interface LineResult {
  readonly minutesPerYear: number;
  readonly posts: number;
  /** Currency units. */
  readonly cost: number;
}

type Placed = readonly [column: number, value: FormulaValue, format: CellFormat];

const SUMS = [
  ...([
    [10, 'J', 'minutesPerYear', 'count'],
    [11, 'K', 'posts', 'posts'],
  ] as const),
  [13, 'M', 'cost', 'money'] as const,
];

/** The formulas of the sheet with the results that are shown before anybody recalculates it. */
export class StaffingCells {
  readonly lines: readonly Line[];
  readonly totals: readonly Placed[];
  readonly units: readonly { readonly unit: string; readonly formulas: readonly Placed[] }[];

  constructor(
    private readonly content: StaffingContent,
    private readonly places: StaffingPlaces,
  ) {
    this.lines = content.lines.map((row, index) => this.line(row, places.firstLine + index));
    this.totals = SUMS.map(([column, letter, of, format]) => {
      const formula = `SUM(${this.range(letter)})`;
      return [column, { formula, result: total(this.lines, of) }, format];
    });
    const units = [...new Set(content.lines.map(({ unit }) => unit))];
    this.units = units.map((unit, index) => this.unit(unit, places.firstUnit + index));
  }

  get headerRow(): number {
    return this.places.firstLine - 1;
  }

  private unit(unit: string, row: number) {
    const own = this.lines.filter((line) => line.row.unit === unit);
    const formulas = SUMS.map(([column, letter, of, format]): Placed => {
      const formula = `SUMIF(${this.range('C')},C${row},${this.range(letter)})`;
      return [column, { formula, result: total(own, of) }, format];
    });
    return { unit, formulas };
  }

  private line(row: StaffingLineRow, at: number): Line {
    const [personal, material] = [this.value(row.personalKey), this.value(row.materialKey)];
    const [year, rate] = [this.value(row.workingMinutesKey), this.value(row.rateKey)];
    const mean = (row.minutes ?? 0) * (1 + personal + material);
    const minutesPerYear = (row.cases ?? 0) * mean;
    const posts = year === 0 ? 0 : minutesPerYear / year;
    const cost = Math.round(((minutesPerYear * rate) / 60) * 100) / 100;
    const cell = (formula: string, result: number, format: CellFormat): FormulaCell => [
      { formula, result },
      format,
    ];
    return {
      row,
      result: { minutesPerYear, posts, cost },
      formulas: [
        cell(this.reference(row.personalKey), personal, 'share'),
        cell(this.reference(row.materialKey), material, 'share'),
        cell(`E${at}*(1+F${at}+G${at})`, mean, 'decimal'),
        cell(this.reference(row.workingMinutesKey), year, 'count'),
        cell(`D${at}*H${at}`, minutesPerYear, 'count'),
        cell(`IF(I${at}=0,0,J${at}/I${at})`, posts, 'posts'),
        cell(this.reference(row.rateKey), rate, 'money'),
        cell(`ROUND(J${at}*L${at}/60,2)`, cost, 'money'),
      ],
    };
  }

  /** `0` where nothing applies: it can be overwritten like a reference. */
  private reference(key: string | null): string {
    const index = this.indexOf(key);
    return index < 0 ? '0' : `$D$${this.places.firstParameter + index}`;
  }

  private value(key: string | null): number {
    const found = this.content.parameters[this.indexOf(key)];
    return found ? shown(found) : 0;
  }

  private indexOf(key: string | null): number {
    return this.content.parameters.findIndex((one) => one.key === key);
  }

  private range(letter: string): string {
    return `$${letter}$${this.places.firstLine}:$${letter}$${this.places.lastLine}`;
  }
}

const shown = ({ kind, value }: StaffingParameterRow): number =>
  kind === 'cents' ? value / 100 : value;

const total = (lines: readonly Line[], of: keyof LineResult): number =>
  lines.reduce((sum, { result }) => sum + result[of], 0);
