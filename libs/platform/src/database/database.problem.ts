import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** Transactions belong to the use case: one within another is a mistake in the code, not of the person. */
export class NestedTransaction extends Problem {
  constructor() {
    super('database.nested-transaction', { status: 500, level: 'error' });
  }
}

/** The login of DATABASE_URL may not create the role, the schema or the tables. */
export class MissingDatabasePrivilege extends Problem {
  constructor(cause: unknown) {
    super('database.missing-privilege', { status: 500, level: 'error', cause });
  }
}

export class DatabaseUnreachable extends Problem {
  constructor(cause: unknown) {
    super('database.unreachable', { status: 503, level: 'error', cause });
  }
}

export class DatabaseTooOld extends Problem {
  constructor(version: string) {
    super('database.too-old', { status: 500, level: 'error', parameters: { version } });
  }
}

export const databaseTexts: ProblemTexts = {
  'database.nested-transaction': {
    de: 'Interner Fehler: In einer Transaktion wurde eine weitere begonnen. Bitte dem Betreiber melden.',
    en: 'Internal error: a transaction was started inside another one. Please tell the operator.',
  },
  'database.missing-privilege': {
    de: 'Die Anmeldung in DATABASE_URL darf Rolle oder Schema nicht anlegen. Bitte einmalig als Administrator ausführen: CREATE ROLE pruefwerk_app NOLOGIN; GRANT pruefwerk_app TO <Anmeldung>; GRANT CREATE ON DATABASE <Datenbank> TO <Anmeldung>;',
    en: 'The login in DATABASE_URL may not create the role or the schema. Run once as administrator: CREATE ROLE pruefwerk_app NOLOGIN; GRANT pruefwerk_app TO <login>; GRANT CREATE ON DATABASE <database> TO <login>;',
  },
  'database.unreachable': {
    de: 'Die Datenbank ist nicht erreichbar. Bitte DATABASE_URL, Netz und Anmeldung prüfen.',
    en: 'The database cannot be reached. Check DATABASE_URL, network and login.',
  },
  'database.too-old': {
    de: 'PostgreSQL {version} ist zu alt: gebraucht wird 15 oder neuer.',
    en: 'PostgreSQL {version} is too old: version 15 or newer is needed.',
  },
};
