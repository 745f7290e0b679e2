import {
  columnDescription,
  type ColumnShowing,
  type ColumnType,
  type PopulationManifest,
  ROW_NO,
  SOURCE_FILE,
  SOURCE_LINE,
} from '#pruefwerk/population';

/** A column of a population as tables show it. */
export interface ShownColumn {
  /** Name in rows, filters and sort. */
  readonly name: string;
  readonly labelDe: string;
  readonly labelEn: string;
  readonly kind: ColumnType;
  readonly showing: ColumnShowing;
  /** False where filtering would let values be guessed. */
  readonly filterable: boolean;
}

const POSITION: readonly ShownColumn[] = [
  position(ROW_NO, 'Nr.', 'No.', 'integer'),
  position(SOURCE_FILE, 'Datei', 'File', 'text'),
  position(SOURCE_LINE, 'Zeile der Datei', 'Line of the file', 'integer'),
];

/** Columns of the rows that are shown: the payment's own in canonical order, then where it stood in the source. */
export function shownColumns({ columns }: Pick<PopulationManifest, 'columns'>): ShownColumn[] {
  const [number, ...source] = POSITION;
  const own = columns.flatMap(({ name, type, canonical }) => {
    if (canonical === null) return [];
    const { labelDe, labelEn, showing } = columnDescription(canonical);
    return [{ name, labelDe, labelEn, kind: type, showing, filterable: showing === 'open' }];
  });
  return [...(number ? [number] : []), ...own, ...source];
}

function position(name: string, labelDe: string, labelEn: string, kind: ColumnType): ShownColumn {
  return { name, labelDe, labelEn, kind, showing: 'open', filterable: true };
}
