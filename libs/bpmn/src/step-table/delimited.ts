export interface TypedRow {
  /** Line of the text where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of cells with a sign between them; a cell in quotes may hold the sign, line breaks and doubled quotes. */
export function delimitedRows(text: string, sign: '\t' | ';'): TypedRow[] {
  const rows: TypedRow[] = [];
  let [cells, cell, quoted, line, begin]: [string[], string, boolean, number, number] = [
    [],
    '',
    false,
    1,
    1,
  ];
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) rows.push({ line: begin, cells });
    cells = [];
    begin = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') [quoted, cell] = [true, ''];
    else if (letter === sign) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}
