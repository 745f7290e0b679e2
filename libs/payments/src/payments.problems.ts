import { Problem } from '#pruefwerk/problems';
import type { ImportState } from './import-state.ts';

export class UploadUnknown extends Problem {
  constructor() {
    super('payments.upload-unknown', { status: 404 });
  }
}

export class UploadKindUnknown extends Problem {
  constructor(fileName: string) {
    super('payments.upload-kind-unknown', { status: 415, parameters: { fileName } });
  }
}

export class FileNameInvalid extends Problem {
  constructor() {
    super('payments.file-name-invalid', { status: 422 });
  }
}

export class ImportUnknown extends Problem {
  constructor() {
    super('payments.import-unknown', { status: 404 });
  }
}

/** The step does not fit the import's state, for example a mapping for a sealed population. */
export class ImportStateConflict extends Problem {
  constructor(state: ImportState, wanted: ImportState) {
    super('payments.import-state-conflict', { status: 409, parameters: { state, wanted } });
  }
}

export class ImportNotSealed extends Problem {
  constructor(state: ImportState) {
    super('payments.import-not-sealed', { status: 409, parameters: { state } });
  }
}

export class MappingTemplateUnknown extends Problem {
  constructor() {
    super('payments.mapping-template-unknown', { status: 404 });
  }
}

export class DatasetUnknown extends Problem {
  constructor() {
    super('payments.dataset-unknown', { status: 404 });
  }
}

/** No rejected row stands at that place. */
export class RejectUnknown extends Problem {
  constructor() {
    super('payments.reject-unknown', { status: 404 });
  }
}

export class PaymentUnknown extends Problem {
  constructor() {
    super('payments.payment-unknown', { status: 404 });
  }
}

export class MappingTemplateNameTaken extends Problem {
  constructor(name: string) {
    super('payments.mapping-template-name-taken', { status: 409, parameters: { name } });
  }
}

/** Filtering or sorting by it would let its values be guessed one by one. */
export class PersonalColumn extends Problem {
  constructor(column: string) {
    super('payments.personal-column', { status: 422, parameters: { column } });
  }
}
