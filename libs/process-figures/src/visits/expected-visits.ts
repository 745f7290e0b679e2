import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Assumption, FlowProblem } from './assumption.ts';
import { drawingOf } from './drawing.ts';
import { innerLevels, type Level, levelOf } from './level.ts';
import { messageStarts } from './messages.ts';
import { Notes } from './notes.ts';
import { startsOf } from './starts.ts';

export interface Visits {
  /** Expected number of executions per case, by id of the step; every step of the model is there. */
  readonly perStep: ReadonlyMap<string, number>;
  /** Expected number of cases that take the arrow, per case, by its id. */
  readonly perFlow: ReadonlyMap<string, number>;
  readonly assumptions: readonly Assumption[];
  /** Traps and joins that no case gets through as drawn; the figures say what is taken instead. */
  readonly problems: readonly FlowProblem[];
}

/**
 * Expected visits per case: the solution of the traffic equations of a Markov chain (Kemeny and Snell: Finite Markov
 * Chains, 1960, chapter 3), exact for exclusive ways and loops. A parallel split sends a case down all its ways, its
 * join fires once; a sub-process is solved by itself per entry and is left once, less what interrupts it. An inclusive
 * join fires once for each time its split is passed. What the model leaves open is assumed and told.
 */
export function expectedVisits(model: ProcessModel): Visits {
  const notes = new Notes(model);
  const { perStep, perFlow } = walkedThrough(model, new Set(), notes);
  return { perStep, perFlow, assumptions: notes.assumptions(), problems: notes.problems() };
}

/**
 * Share of the cases that reach one of the steps at least once, 0 to 1. Exact without parallel ways; with them it is
 * the share that would be reached if the ways excluded each other, so rather too high than too low.
 */
export function shareReaching(model: ProcessModel, steps: ReadonlySet<string>): number {
  return Math.min(1, walkedThrough(model, steps, new Notes(model)).stopped);
}

function walkedThrough(model: ProcessModel, stopAt: ReadonlySet<string>, notes: Notes): Level {
  const drawing = drawingOf(model);
  const request = { drawing, notes, stopAt };
  const inner = innerLevels(null, request);
  const begun = messageStarts(drawing, startsOf(drawing, null, notes), inner, notes);
  return levelOf(null, request, { inner, ...begun });
}
