import type { Medium } from '../iks/iks-values.ts';
import type { MediaBreak, ProcessStep, SequenceFlow } from './process-model.ts';

type Candidate = Pick<ProcessStep, 'id' | 'kind' | 'activity'>;

/**
 * The media break of every activity that has one. Two sets of media without a common member are a break; where nothing
 * is recorded, nothing is claimed. A break on the way in counts before one inside.
 */
export function mediaBreaks(
  steps: readonly Candidate[],
  flows: readonly SequenceFlow[],
): ReadonlyMap<string, MediaBreak> {
  const before = activitiesBefore(steps, flows);
  const breaks = new Map<string, MediaBreak>();
  for (const { id, kind, activity } of steps) {
    if (kind !== 'activity') continue;
    const { medienEin, medienAus } = activity;
    const givers = medienEin.length > 0 ? before(id) : [];
    const giver = givers.find((one) => isBreak(one.activity.medienAus, medienEin));
    if (giver) {
      const from = giver.activity.medienAus;
      breaks.set(id, { kind: 'handover', from, to: medienEin, fromStepId: giver.id });
    } else if (isBreak(medienEin, medienAus)) {
      breaks.set(id, { kind: 'inside', from: medienEin, to: medienAus, fromStepId: null });
    }
  }
  return breaks;
}

function isBreak(given: readonly Medium[], needed: readonly Medium[]): boolean {
  return given.length > 0 && needed.length > 0 && !given.some((one) => needed.includes(one));
}

/** Events and gateways looked through between two activities; more are in no real model, and a hostile one must not last. */
const MOST_BETWEEN = 200;

/** The activities right before a step; events and gateways hand on what they were given. */
function activitiesBefore(
  steps: readonly Candidate[],
  flows: readonly SequenceFlow[],
): (id: string) => Candidate[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const sources = Map.groupBy(flows, ({ toId }) => toId);
  return (id) => {
    const seen = new Set<string>([id]);
    const found: Candidate[] = [];
    const waiting = [id];
    for (const [visited, at] of waiting.entries()) {
      if (visited > MOST_BETWEEN) break;
      for (const { fromId } of sources.get(at) ?? []) {
        const source = byId.get(fromId);
        if (!source || seen.has(fromId)) continue;
        seen.add(fromId);
        if (source.kind === 'activity') found.push(source);
        else waiting.push(fromId);
      }
    }
    return found;
  };
}
