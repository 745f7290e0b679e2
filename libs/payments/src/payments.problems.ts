import { Problem } from '#pruefwerk/problems';
import type { ImportState } from './import-state.ts';

export class UploadUnknown extends Problem {
  constructor() {
    super('upload-unknown', { status: 404 });
  }
}

export class UploadKindUnknown extends Problem {
  constructor(fileName: string) {
    super('upload-kind-unknown', { status: 415, parameters: { fileName } });
  }
}

export class FileNameInvalid extends Problem {
  constructor() {
    super('file-name-invalid', { status: 422 });
  }
}

export class ImportUnknown extends Problem {
  constructor() {
    super('import-unknown', { status: 404 });
  }
}

/** The step does not fit the import's state, for example a mapping for a sealed population. */
export class ImportStateConflict extends Problem {
  constructor(state: ImportState, wanted: ImportState) {
    super('import-state-conflict', { status: 409, parameters: { state, wanted } });
  }
}

export class ImportNotSealed extends Problem {
  constructor(state: ImportState) {
    super('import-not-sealed', { status: 409, parameters: { state } });
  }
}

export class MappingTemplateUnknown extends Problem {
  constructor() {
    super('mapping-template-unknown', { status: 404 });
  }
}

export class DatasetUnknown extends Problem {
  constructor() {
    super('dataset-unknown', { status: 404 });
  }
}

/** Filtering or sorting by it would let its values be guessed one by one. */
export class PersonalColumn extends Problem {
  constructor(column: string) {
    super('personal-column', { status: 422, parameters: { column } });
  }
}
