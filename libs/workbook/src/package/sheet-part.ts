import { HEADER_ROW } from '../sheets/page-setup.ts';
import { DATA_BAR_COLOUR } from '../style/palette.ts';
import { columnLetter } from '../sheets/column.ts';

/** A sheet part cut open where its streamed rows go. */
export interface SheetPart {
  readonly head: string;
  readonly tail: string;
  /** Style id by column (0-based) of the pattern row. */
  readonly styles: readonly string[];
}

const PATTERN_ROW = new RegExp(`<row r="${HEADER_ROW + 1}"[^>]*>(.*?)</row>`, 's');

/** Cuts out the pattern row and states the dimension that the sheet will have with all its rows. */
export function openSheetPart(xml: string, columns: number, rows: number): SheetPart {
  const match = PATTERN_ROW.exec(xml);
  if (!match) throw new RangeError('a table sheet has no pattern row');
  const dimension = `<dimension ref="A1:${columnLetter(columns)}${HEADER_ROW + rows}"/>`;
  return {
    head: xml.slice(0, match.index).replace(/<dimension ref="[^"]*"\/>/, dimension),
    tail: xml.slice(match.index + match[0].length),
    styles: patternStyles(match[1] ?? '', columns),
  };
}

function patternStyles(row: string, columns: number): string[] {
  const found = new Map(
    [...row.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map((m) => [m[1], m[2]]),
  );
  return Array.from({ length: columns }, (_, index) => found.get(columnLetter(index + 1)) ?? '0');
}

const BAR_ID = /(<x14:id>|<x14:cfRule type="dataBar" id=")(\{[0-9A-F-]{36}\})/g;
const BAR_FILL = `<x14:fillColor rgb="${DATA_BAR_COLOUR}"/>`;

/**
 * ExcelJS makes random ids for data bars; numbered ones keep equal content equal in its bytes. It also leaves the
 * colour out of the newer description of the bars, without which Excel draws none.
 */
export function withFinishedDataBars(xml: string): string {
  const ids = new Map<string, string>();
  return xml
    .replace(BAR_ID, (_, before: string, id: string) => {
      const known =
        ids.get(id) ?? `{00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}}`;
      ids.set(id, known);
      return before + known;
    })
    .replaceAll('</x14:dataBar>', `${BAR_FILL}</x14:dataBar>`);
}
