import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class FileTooLarge extends Problem {
  constructor(maxBytes: number) {
    super('file.too-large', {
      status: 413,
      parameters: { maxMegabytes: Math.floor(maxBytes / 1_048_576) },
    });
  }
}

export class FileMissing extends Problem {
  constructor(sha256: string) {
    super('file.missing', { status: 404, level: 'error', parameters: { sha256 } });
  }
}

/** The bytes on disk are no longer those that were stored. */
export class FileCorrupt extends Problem {
  constructor(sha256: string) {
    super('file.corrupt', { status: 409, level: 'error', parameters: { sha256 } });
  }
}

export const fileTexts: ProblemTexts = {
  'file.too-large': {
    de: 'Die Datei ist größer als die zulässigen {maxMegabytes} MB. Bitte aufteilen oder UPLOAD_LIMIT_MB erhöhen lassen.',
    en: 'The file is larger than the permitted {maxMegabytes} MB. Split it or have UPLOAD_LIMIT_MB raised.',
  },
  'file.missing': {
    de: 'Die Datei {sha256} liegt nicht im Dateispeicher. Bitte aus der Sicherung zurückholen.',
    en: 'The file {sha256} is not in the file store. Restore it from the backup.',
  },
  'file.corrupt': {
    de: 'Die Datei {sha256} wurde seit der Ablage verändert und wird nicht verwendet. Bitte aus der Sicherung zurückholen.',
    en: 'The file {sha256} has changed since it was stored and is not used. Restore it from the backup.',
  },
};
