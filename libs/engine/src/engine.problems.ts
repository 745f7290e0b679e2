import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class QueryRefusedProblem extends Problem {
  constructor() {
    super('engine.query-refused', { level: 'warn' });
  }
}

export class PopulationMissingProblem extends Problem {
  constructor(cause: unknown) {
    super('engine.population-missing', { status: 409, level: 'error', cause });
  }
}

export class InvalidBrowseProblem extends Problem {
  /** @param field what does not fit: column, text, value or page */
  constructor(field: string) {
    super('engine.invalid-browse', { parameters: { field } });
  }
}

export const engineTexts: ProblemTexts = {
  'engine.query-refused': {
    de: 'Nur eine einzelne Abfrage (SELECT) ist erlaubt. Formulieren Sie die Anweisung als Abfrage.',
    en: 'Only a single query (SELECT) is allowed. Write the statement as a query.',
  },
  'engine.invalid-browse': {
    de: 'Filter oder Sortierung passen nicht zu dieser Grundgesamtheit ({field}). Wählen Sie eine vorhandene Spalte und einen Wert ihrer Art.',
    en: 'The filter or the sort order does not fit this population ({field}). Choose an existing column and a value of its kind.',
  },
  'engine.population-missing': {
    de: 'Die versiegelte Datei der Grundgesamtheit fehlt oder ist nicht lesbar. Stellen Sie sie aus der Sicherung wieder her oder importieren Sie die Quelldateien erneut.',
    en: 'The sealed file of the population is missing or unreadable. Restore it from the backup or import the source files again.',
  },
};
