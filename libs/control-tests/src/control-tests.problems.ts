import { Problem } from '#pruefwerk/problems';
import type { StepNeed, TestState } from './test-state.ts';

export class TestUnknown extends Problem {
  constructor() {
    super('control-tests.test-unknown', { status: 404 });
  }
}

export class TestItemUnknown extends Problem {
  constructor() {
    super('control-tests.item-unknown', { status: 404 });
  }
}

export class TestEvidenceUnknown extends Problem {
  constructor() {
    super('control-tests.evidence-unknown', { status: 404 });
  }
}

/** The test waits for review, is archived or withdrawn. */
export class TestClosed extends Problem {
  constructor(state: TestState) {
    super('control-tests.test-closed', { status: 409, parameters: { state } });
  }
}

export class TestStepUnknown extends Problem {
  constructor(from: TestState, to: TestState) {
    super('control-tests.step-unknown', { status: 409, parameters: { from, to } });
  }
}

/** One code per need, so that a screen can say what is missing. */
export class StepNeedMissing extends Problem {
  constructor(need: Exclude<StepNeed, 'second-person'>) {
    super(`control-tests.need-${need}`, { status: 422 });
  }
}

/** Nobody signs off own work, and who has signed a test off does not work on it. */
export class SecondPersonNeeded extends Problem {
  constructor() {
    super('control-tests.second-person', { status: 403 });
  }
}

/** Population, filters, method and size are part of what the seed was committed for. */
export class SamplingFixed extends Problem {
  constructor() {
    super('control-tests.sampling-fixed', { status: 409 });
  }
}

export class AttributesInUse extends Problem {
  constructor() {
    super('control-tests.attributes-in-use', { status: 409 });
  }
}

export class NotForThisKind extends Problem {
  constructor() {
    super('control-tests.not-for-this-kind', { status: 422 });
  }
}

export class PlanIncomplete extends Problem {
  constructor() {
    super('control-tests.plan-incomplete', { status: 422 });
  }
}

export class SeedNotCommitted extends Problem {
  constructor() {
    super('control-tests.seed-not-committed', { status: 409 });
  }
}

/** The hash of the revealed seed is another than the one told before. */
export class SeedNotAsCommitted extends Problem {
  constructor() {
    super('control-tests.seed-not-as-committed', { status: 422 });
  }
}

export class AlreadyDrawn extends Problem {
  constructor() {
    super('control-tests.already-drawn', { status: 409 });
  }
}

export class PopulationEmpty extends Problem {
  constructor() {
    super('control-tests.population-empty', { status: 422 });
  }
}

export class TooManyItems extends Problem {
  constructor(most: number) {
    super('control-tests.too-many-items', { status: 422, parameters: { most } });
  }
}

export class AnswersUnsound extends Problem {
  constructor(questions: readonly string[]) {
    super('control-tests.answers-unsound', {
      status: 422,
      parameters: { questions: questions.join(', ') },
    });
  }
}

export class EvidenceKindUnknown extends Problem {
  constructor(fileName: string, allowed: string) {
    super('control-tests.evidence-kind-unknown', {
      status: 415,
      parameters: { fileName, allowed },
    });
  }
}

export class TooMuchEvidence extends Problem {
  constructor(most: number) {
    super('control-tests.too-much-evidence', { status: 422, parameters: { most } });
  }
}

export class ControlWithoutRule extends Problem {
  constructor() {
    super('control-tests.control-without-rule', { status: 422 });
  }
}
