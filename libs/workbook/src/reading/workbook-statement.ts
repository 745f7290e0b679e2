import { columnLetter } from '../sheets/column.ts';

/** What an issued workbook states about itself, kept in its custom document properties. */
export interface WorkbookStatement {
  /** ISO instant in UTC. */
  readonly issuedAt: string;
  readonly version: string;
  readonly populationSha256: string;
  readonly sheets: readonly SheetStatement[];
}

export interface SheetStatement {
  readonly name: string;
  /** Data rows. */
  readonly rows: number;
  /** Letters of the columns that may change after issue. */
  readonly openColumns: readonly string[];
  /** Digest over all other cells (see CellDigest). */
  readonly sha256: string;
}

const FORMAT = 'pruefwerk-findings-workbook/1';
const KEYS = {
  format: 'Pruefwerk Format',
  issuedAt: 'Pruefwerk Stand',
  version: 'Pruefwerk Version',
  population: 'Pruefwerk Grundgesamtheit',
  sheet: 'Pruefwerk Blatt ',
} as const;

export function statementProperties(statement: WorkbookStatement): Map<string, string> {
  const properties = new Map<string, string>([
    [KEYS.format, FORMAT],
    [KEYS.issuedAt, statement.issuedAt],
    [KEYS.version, statement.version],
    [KEYS.population, statement.populationSha256],
  ]);
  statement.sheets.forEach((sheet, index) => {
    const value = [sheet.sha256, sheet.rows, sheet.openColumns.join(','), sheet.name].join('|');
    properties.set(KEYS.sheet + String(index + 1).padStart(3, '0'), value);
  });
  return properties;
}

/** Null when the properties are not those of an issued workbook. */
export function statementFrom(properties: ReadonlyMap<string, string>): WorkbookStatement | null {
  if (properties.get(KEYS.format) !== FORMAT) return null;
  const keys = [...properties.keys()].filter((key) => key.startsWith(KEYS.sheet)).sort();
  return {
    issuedAt: properties.get(KEYS.issuedAt) ?? '',
    version: properties.get(KEYS.version) ?? '',
    populationSha256: properties.get(KEYS.population) ?? '',
    sheets: keys.map((key) => sheetStatement(properties.get(key) ?? '')),
  };
}

function sheetStatement(value: string): SheetStatement {
  const [sha256 = '', rows = '', open = '', ...name] = value.split('|');
  return {
    name: name.join('|'),
    rows: Number(rows),
    openColumns: open === '' ? [] : open.split(','),
    sha256,
  };
}

export function openLetters(columns: ReadonlySet<number>): string[] {
  return [...columns].sort((a, b) => a - b).map(columnLetter);
}
