import { type Worksheet } from 'exceljs';
import { type FindingsWorkbookContent } from '../content/findings-workbook.content.ts';
import { type WorkbookWording } from '../wording/workbook.wording.ts';
import { type CellValue } from './cell-value.ts';

export type SheetKey =
  | 'cover'
  | 'summary'
  | 'findings'
  | 'measures'
  | 'redFlags'
  | 'evidence'
  | 'controlMatrix'
  | 'processTimes'
  | 'improvements'
  | 'taskCatalogue'
  | 'staffing'
  | 'dataBasis'
  | 'log'
  | 'lists';

/** Where numbered things stand, for links. Red flags are entered while their rows are written. */
export interface Places {
  readonly findings: Map<string, SheetPlace>;
  readonly redFlags: Map<string, SheetPlace>;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface SheetContext {
  readonly content: FindingsWorkbookContent;
  readonly wording: WorkbookWording;
  readonly places: Places;
  /** Plain date of issue. */
  readonly issuedOn: string;
  readonly maxRows: number;
}

/** Rows of a table sheet that are streamed into the finished package from row 6 on. */
export interface StreamedRows {
  /** Widths of the columns in characters; 0 where text does not wrap. */
  readonly widths: readonly number[];
  rows(): AsyncGenerator<readonly CellValue[]>;
}

/** One sheet of the workbook. Continuations are sheets of their own. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** Data rows, for the table of contents and the statement. */
  readonly rows: number;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** 1-based columns that may change after issue. */
  readonly openColumns: ReadonlySet<number>;
  readonly streamed?: StreamedRows;
  /** Draws all that is not streamed, and row 6 as the pattern of the streamed rows. */
  draw(sheet: Worksheet, all: readonly PlannedSheet[]): void;
}

/** Plans one kind of sheet. One file per kind; the list of all is in findings-workbook.sheets.ts. */
export type SheetPlanner = (context: SheetContext) => readonly PlannedSheet[];
