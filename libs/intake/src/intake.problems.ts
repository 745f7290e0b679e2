import { Problem, type ProblemParameters } from '#pruefwerk/problems';

/** Any reason why files cannot become a population. Texts: {@link intakeTexts}. */
export abstract class IntakeProblem extends Problem {
  constructor(code: string, parameters: ProblemParameters, cause?: unknown) {
    super(`intake.${code}`, { parameters, status: 422, cause });
  }
}

export class FileUnreadable extends IntakeProblem {
  constructor(file: string, cause: unknown) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String((cause as Error).message);
    super('file-unreadable', { file, reason }, cause);
  }
}

export class EmptyFile extends IntakeProblem {
  constructor(file: string) {
    super('empty-file', { file });
  }
}

/** The bytes of the file cannot be text in the encoding that a person chose. */
export class EncodingUnfit extends IntakeProblem {
  constructor(file: string, encoding: string) {
    super('encoding-unfit', { file, encoding });
  }
}

export class NoHeaderFound extends IntakeProblem {
  constructor(file: string) {
    super('no-header-found', { file });
  }
}

export class RequiredColumnMissing extends IntakeProblem {
  constructor(file: string, column: string, headers: readonly string[]) {
    super('required-column-missing', { file, column, headers: headers.join(', ') });
  }
}

export class AmbiguousRequiredHeader extends IntakeProblem {
  constructor(file: string, column: string, headers: readonly string[]) {
    super('ambiguous-required-header', { file, column, headers: headers.join(', ') });
  }
}

export class LayoutsDiffer extends IntakeProblem {
  constructor(
    file: string,
    firstFile: string,
    missing: readonly string[],
    added: readonly string[],
  ) {
    super('layouts-differ', {
      file,
      firstFile,
      missing: missing.join(', ') || '–',
      added: added.join(', ') || '–',
    });
  }
}

export class EncryptedWorkbook extends IntakeProblem {
  constructor(file: string) {
    super('encrypted-workbook', { file });
  }
}

export class OldWorkbook extends IntakeProblem {
  constructor(file: string) {
    super('old-workbook', { file });
  }
}

/** An archive, a PDF or a picture. */
export class NotATable extends IntakeProblem {
  constructor(file: string) {
    super('not-a-table', { file });
  }
}

export class WorkbookDamaged extends IntakeProblem {
  constructor(file: string, cause: unknown) {
    super('workbook-damaged', { file }, cause);
  }
}

export class SheetNotFound extends IntakeProblem {
  constructor(file: string, sheet: string, sheets: readonly string[]) {
    super('sheet-not-found', { file, sheet, sheets: sheets.join(', ') });
  }
}

export class MappingInvalid extends IntakeProblem {
  constructor(reason: string, header: string, column: string) {
    super('mapping-invalid', { reason, header, column });
  }
}

export class AmbiguousDateFormat extends IntakeProblem {
  constructor(column: string, header: string, formats: readonly string[]) {
    super('ambiguous-date-format', { column, header, formats: formats.join(' / ') });
  }
}

export class AmbiguousAmountFormat extends IntakeProblem {
  constructor(column: string, header: string, formats: readonly string[]) {
    super('ambiguous-amount-format', { column, header, formats: formats.join(' / ') });
  }
}

export class MixedFormats extends IntakeProblem {
  constructor(column: string, header: string, formats: readonly string[]) {
    super('mixed-formats', { column, header, formats: formats.join(' / ') });
  }
}

export class FormatUnknown extends IntakeProblem {
  constructor(column: string, header: string, format: string, known: readonly string[]) {
    super('format-unknown', { column, header, format, known: known.join(', ') });
  }
}

export class FileGivenTwice extends IntakeProblem {
  constructor(file: string, otherFile: string) {
    super('file-given-twice', { file, otherFile });
  }
}

export class OutputNotEmpty extends IntakeProblem {
  constructor(directory: string) {
    super('output-not-empty', { directory });
  }
}

export class PopulationUnreadable extends IntakeProblem {
  constructor(directory: string, cause?: unknown) {
    super('population-unreadable', { directory }, cause);
  }
}

export class IntakeCancelled extends IntakeProblem {
  constructor() {
    super('cancelled', {});
  }
}

/** A proof failed inside the intake: a defect of this program, never of the file. */
export class ProofFailed extends IntakeProblem {
  constructor(proof: string, expected: string | number, found: string | number) {
    super('proof-failed', { proof, expected, found });
  }
}
