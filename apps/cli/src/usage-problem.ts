import { Problem, type ProblemParameters, type ProblemTexts } from '#pruefwerk/problems';

/** A command was called in a way that it cannot carry out. */
export class UsageProblem extends Problem {
  constructor(code: string, parameters: ProblemParameters = {}) {
    super(code, { parameters });
  }
}

export const usageTexts: ProblemTexts = {
  'cli.unknown-option': {
    de: 'Die Option {value} gibt es nicht. Hilfe: pruefwerk {command} --help',
    en: 'There is no option {value}. Help: pruefwerk {command} --help',
  },
  'cli.unknown-command': {
    de: 'Den Befehl {value} gibt es nicht. Alle Befehle: pruefwerk --help',
    en: 'There is no command {value}. All commands: pruefwerk --help',
  },
  'cli.missing-argument': {
    de: 'Es fehlt die Angabe {value}. Hilfe: pruefwerk {command} --help',
    en: 'The argument {value} is missing. Help: pruefwerk {command} --help',
  },
  'cli.missing-option': {
    de: 'Die Option {value} muss angegeben werden. Hilfe: pruefwerk {command} --help',
    en: 'The option {value} is required. Help: pruefwerk {command} --help',
  },
  'cli.invalid-value': {
    de: 'Der Wert „{value}“ für {option} ist nicht zulässig. Erwartet wird: {expected}.',
    en: 'The value "{value}" for {option} is not allowed. Expected: {expected}.',
  },
  'cli.file-missing': {
    de: 'Die Datei {file} gibt es nicht oder sie ist nicht lesbar. Bitte Pfad und Rechte prüfen.',
    en: 'The file {file} does not exist or cannot be read. Please check path and permissions.',
  },
  'cli.not-json': {
    de: 'Die Datei {file} enthält kein gültiges JSON: {reason}.',
    en: 'The file {file} does not contain valid JSON: {reason}.',
  },
  'cli.folder-not-empty': {
    de: 'Der Ordner {folder} ist nicht leer. Bitte einen neuen Ordner angeben; überschrieben wird nichts.',
    en: 'The folder {folder} is not empty. Please name a new folder; nothing is overwritten.',
  },
  'cli.no-amounts': {
    de: 'Es bleibt kein Betrag übrig ({sign}). Bitte --sign oder --min ändern.',
    en: 'No amount is left ({sign}). Please change --sign or --min.',
  },
  'cli.bad-usage': { de: 'Falscher Aufruf: {value}', en: 'Bad usage: {value}' },
  'cli.internal': {
    de: 'Unerwarteter Fehler ({name}). Die Eingabedateien sind unverändert. Mit PRUEFWERK_DEBUG=1 zeigt der Aufruf die technischen Einzelheiten.',
    en: 'Unexpected error ({name}). The input files are unchanged. PRUEFWERK_DEBUG=1 shows the technical details.',
  },
  'cli.interrupted': {
    de: 'Abgebrochen. Die Eingabedateien sind unverändert, halbe Ergebnisse wurden entfernt.',
    en: 'Interrupted. The input files are unchanged, partial results were removed.',
  },
};
