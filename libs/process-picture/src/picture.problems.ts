import { Problem } from '#pruefwerk/problems';

/** The model has no diagram, and nothing that could be laid out. */
export class DiagramMissing extends Problem {
  constructor() {
    super('picture.no-diagram', { status: 422 });
  }
}

/** bpmn-js could not draw it. */
export class DiagramNotDrawn extends Problem {
  constructor(cause: unknown) {
    super('picture.not-drawn', { status: 422, cause });
  }
}

export class PictureTooSlow extends Problem {
  constructor(mostSeconds: number) {
    super('picture.too-slow', { status: 503, level: 'warn', parameters: { mostSeconds } });
  }
}
