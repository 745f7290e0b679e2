import type { ProcessModel } from '#pruefwerk/bpmn';
import { checkProcess, type CheckOptions, type RuleHit } from '#pruefwerk/process-rules';

/** Looks at changes of one model; what stands in it already is looked for once. */
export class Guard {
  readonly #options: CheckOptions;
  readonly #before: readonly RuleHit[];

  constructor(before: ProcessModel, options: CheckOptions) {
    this.#options = options;
    this.#before = errorsOf(before, options);
  }

  /**
   * What the rules of control find as an error in the changed model and did not find before. A step that was taken into
   * another one keeps its gaps there: `renamed` tells which.
   */
  openedGaps(after: ProcessModel, renamed: Renamed = new Map()): readonly RuleHit[] {
    const known = new Set(this.#before.map((hit) => placeOf(hit, renamed)));
    return errorsOf(after, this.#options).filter((hit) => !known.has(placeOf(hit, renamed)));
  }
}

const errorsOf = (model: ProcessModel, options: CheckOptions): RuleHit[] =>
  checkProcess(model, options).filter(({ severity }) => severity === 'error');

/**
 * The same gap at the same place, whichever way now proves it. Which duties, control and payment are part of
 * it: a step that lacks one thing already can come to lack another.
 */
function placeOf({ ruleId, elementIds, facts }: RuleHit, renamed: Renamed): string {
  const all = [elementIds[0] ?? null, ...DETAILS.map((name) => facts[name] ?? null)];
  return JSON.stringify([
    ruleId,
    ...all.map((one) => (typeof one === 'string' ? (renamed.get(one) ?? one) : one)),
  ]);
}

type Renamed = ReadonlyMap<string, string>;

const DETAILS = ['firstDuty', 'secondDuty', 'controlNumber', 'paymentId'];
