import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class DatabaseUrlMissing extends Problem {
  constructor() {
    super('worker.database-url-missing', { status: 500, level: 'error' });
  }
}

export const workerTexts: ProblemTexts = {
  'worker.database-url-missing': {
    de: 'DATABASE_URL fehlt: Der Arbeiter braucht die Datenbank der Anwendung. „npm start“ gibt sie ihm von selbst.',
    en: 'DATABASE_URL is missing: the worker needs the database of the application. "npm start" gives it by itself.',
  },
};
