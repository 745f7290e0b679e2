import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { type Drawing, drawingOf } from '../visits/drawing.ts';
import { innerLevels, type Level } from '../visits/level.ts';
import { messageStarts } from '../visits/messages.ts';
import { Notes } from '../visits/notes.ts';
import { startsOf } from '../visits/starts.ts';
import { bindLongestWays } from './longest-ways.ts';
import { type Hours, hoursIn, hoursToGo, timedLevel, weightsOf } from './timed-level.ts';

export interface LeadTime {
  /** Expected hours from the first start to the last end. */
  readonly hours: number;
  /** How often the hours of each step count: nothing for what goes on beside something longer. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Expected lead time of a case: the expected hours of what it passes, of simultaneous ways the one that is longest on
 * average. This is a lower bound of the true expectation of the longest way, which varies (Jensen); the simulation shows
 * by how much. What a message starts in another pool counts where it is sent, as if it were waited for.
 */
export function leadTime(model: ProcessModel, hours: Hours): LeadTime {
  const drawing = drawingOf(model);
  const notes = new Notes(model);
  const inner = innerLevels(null, { drawing, notes, stopAt: new Set() });
  const begun = messageStarts(drawing, startsOf(drawing, null, notes), inner, notes);
  const clock = new Clock({ drawing, notes, hours, started: new Set(begun.feeds.keys()), inner });
  const own = Map.groupBy(begun.starts, ([id]) => drawing.steps.get(id)?.processId ?? '');
  const all = [...own].map(([processId, starts]) => clock.ofProcess(processId, new Map(starts)));
  return all.reduce((longest, one) => (one.hours > longest.hours ? one : longest), NO_TIME);
}

const NO_TIME: LeadTime = { hours: 0, weights: new Map() };

interface Around {
  readonly drawing: Drawing;
  readonly notes: Notes;
  readonly hours: Hours;
  /** Starts that a message from another pool leads to. */
  readonly started: ReadonlySet<string>;
  readonly inner: ReadonlyMap<string, Level>;
}

class Clock {
  readonly #around: Around;
  /** What is being looked at: two pools that start each other are looked at once. */
  readonly #open = new Set<string>();
  /** What was looked at: many messages may lead to one pool, and each pool starts many others. */
  readonly #known = new Map<string, LeadTime>();
  readonly #sent: ReadonlyMap<string, readonly string[]>;

  constructor(around: Around) {
    this.#around = around;
    const { messages } = around.drawing.model;
    const own = messages.filter(({ toId }) => around.started.has(toId));
    this.#sent = new Map(
      [...Map.groupBy(own, ({ fromId }) => fromId)].map(([from, all]) => [
        from,
        all.map(({ toId }) => toId),
      ]),
    );
  }

  ofProcess(processId: string, starts: ReadonlyMap<string, number>): LeadTime {
    const { inside } = this.#around.drawing;
    const steps = (inside.get(null) ?? []).filter((step) => step.processId === processId);
    return this.#ofSteps(steps, starts);
  }

  #ofSteps(steps: readonly ProcessStep[], starts: ReadonlyMap<string, number>): LeadTime {
    const { drawing, inner, notes, hours } = this.#around;
    const below = new Map(steps.map(({ id }) => [id, this.#below(id)]));
    const withBelow: Hours = {
      ofStep: (id) =>
        hours.ofStep(id) + (below.get(id) ?? []).reduce((sum, one) => sum + one.hours, 0),
      ofFlow: hours.ofFlow,
    };
    const level = timedLevel(steps, drawing, inner, notes);
    bindLongestWays(level, steps, withBelow);
    const entered = longestOf(starts, hoursToGo(level, new Set(level.ids), withBelow));
    const weights = weightsOf(level, entered);
    return { hours: hoursIn(level, weights, withBelow), weights: spread(weights, below) };
  }

  /** What happens within a step: what it holds, and what its messages start. */
  #below(id: string): LeadTime[] {
    const { drawing, notes } = this.#around;
    const held = drawing.inside.get(id);
    const own = held ? [this.#ofSteps(held, startsOf(drawing, id, notes))] : [];
    return [...own, ...(this.#sent.get(id) ?? []).map((toId) => this.#startedBy(toId))];
  }

  #startedBy(toId: string): LeadTime {
    const known = this.#known.get(toId);
    if (known || this.#open.has(toId)) return known ?? NO_TIME;
    this.#open.add(toId);
    const { steps } = this.#around.drawing;
    const found = this.ofProcess(steps.get(toId)?.processId ?? '', new Map([[toId, 1]]));
    this.#open.delete(toId);
    this.#known.set(toId, found);
    return found;
  }
}

/** Several starts without a choice between them all begin at once: the longest counts, the first of several as long. */
function longestOf(
  starts: ReadonlyMap<string, number>,
  toGo: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sum = [...starts.values()].reduce((total, one) => total + one, 0);
  if (sum <= 1 + 1e-9) return starts;
  const timed = [...starts].map(([id, share]) => {
    const counts = Math.min(1, share);
    return { id, counts, hours: counts * (toGo.get(id) ?? 0) };
  });
  const longest = timed.reduce((a, b) => (b.hours > a.hours + 1e-9 ? b : a));
  return new Map([[longest.id, longest.counts]]);
}

function spread(
  weights: ReadonlyMap<string, number>,
  below: ReadonlyMap<string, readonly LeadTime[]>,
): ReadonlyMap<string, number> {
  const all = new Map(weights);
  for (const [id, inside] of below) {
    const outer = weights.get(id) ?? 0;
    for (const one of inside) {
      for (const [deeper, weight] of one.weights) {
        all.set(deeper, (all.get(deeper) ?? 0) + outer * weight);
      }
    }
  }
  return all;
}
