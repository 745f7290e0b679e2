import { performerOf } from './controlled-work.ts';
import type { DutyHolder } from './duties.ts';
import type { ProcessView } from './process-view.ts';

type WayTo = ReturnType<ProcessView['waysBetween']>;

/** Ways between the duties of a model; each duty is left once, however many others are asked for. */
export class DutyWays {
  readonly #view: ProcessView;
  readonly #free = new Map<string, WayTo>();
  readonly #past = new Map<string, WayTo>();
  readonly #controls = new Map<string, ReadonlySet<string>>();

  constructor(view: ProcessView) {
    this.#view = view;
  }

  between({ step }: DutyHolder, to: DutyHolder): readonly string[] | null {
    const leaving = this.#free.get(step.id) ?? this.#view.waysBetween(step, new Set());
    this.#free.set(step.id, leaving);
    return leaving(to.step);
  }

  /** Weight 3 asks for a control by another role between the two, or at one of them. */
  isCompensated({ step }: DutyHolder, last: DutyHolder): boolean {
    const key = JSON.stringify([step.id, last.role]);
    const leaving = this.#past.get(key) ?? this.#view.waysBetween(step, this.#byOthers(last.role));
    this.#past.set(key, leaving);
    return leaving(last.step) === null;
  }

  /** Steps with a control that keeps duties apart, by any other role than this one. */
  #byOthers(role: string): ReadonlySet<string> {
    const known = this.#controls.get(role);
    const found =
      known ??
      this.#view.stepsWith((placed) => {
        const { art } = placed.control;
        const performer = performerOf(this.#view, placed);
        const independent = performer !== null && performer !== role;
        return independent && (art === 'vierAugen' || art === 'funktionstrennung');
      });
    this.#controls.set(role, found);
    return found;
  }
}
