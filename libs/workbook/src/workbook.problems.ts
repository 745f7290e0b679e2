import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** The rows that came are not as many as were stated. */
export class RowCountDiffersProblem extends Problem {
  constructor(table: string, stated: number, found: number) {
    super('workbook-row-count-differs', {
      parameters: { table, stated, found },
      status: 500,
      level: 'error',
    });
  }
}

/** The file is no workbook, or not one that was issued here. */
export class NotAnIssuedWorkbookProblem extends Problem {
  constructor(cause?: unknown) {
    super('workbook-not-issued-here', { status: 422, cause });
  }
}

export const workbookTexts: ProblemTexts = {
  'workbook-row-count-differs': {
    de: 'Die Arbeitsmappe wurde nicht ausgegeben: Für „{table}“ waren {stated} Zeilen angekündigt, gelesen wurden {found}. Bitte die Ausgabe wiederholen.',
    en: 'The workbook was not issued: {stated} rows were stated for “{table}”, {found} were read. Please issue it again.',
  },
  'workbook-not-issued-here': {
    de: 'Die Datei ist keine von Prüfwerk ausgegebene Arbeitsmappe, oder ihre Dokumenteigenschaften wurden entfernt. Bitte die ausgegebene Datei angeben.',
    en: 'The file is not a workbook issued by Prüfwerk, or its document properties were removed. Please name the issued file.',
  },
};
