import type { Drawing } from './drawing.ts';
import type { Way } from './joins.ts';
import type { Feeds, Level } from './level.ts';
import type { Notes } from './notes.ts';
import type { Starts } from './starts.ts';

/**
 * Processes that are started by a message from another one in the file. Where nobody sends first, because two wait for
 * each other, the first of them is entered all the same: somebody outside begins.
 */
export function messageStarts(
  drawing: Drawing,
  starts: Starts,
  inner: ReadonlyMap<string, Level>,
  notes: Notes,
): { readonly feeds: Feeds; readonly starts: Starts } {
  const feeds = feedsOf(drawing, starts, inner);
  const own = new Map([...starts].filter(([id]) => !feeds.has(id)));
  for (const [id, share] of starts) {
    const step = drawing.steps.get(id);
    if (!step || !feeds.has(id) || startedProcesses(drawing, own, feeds).has(step.processId))
      continue;
    own.set(id, share);
    feeds.delete(id);
    notes.assume('figures.started-elsewhere', step);
  }
  return { feeds, starts: own };
}

function feedsOf(
  { model, steps }: Drawing,
  starts: Starts,
  inner: ReadonlyMap<string, Level>,
): Map<string, Way[]> {
  const feeds = new Map<string, Way[]>();
  for (const { fromId, toId } of model.messages) {
    const [sender, receiver] = [steps.get(fromId), steps.get(toId)];
    if (!sender || !starts.has(toId) || sender.processId === receiver?.processId) continue;
    const way = outermost(fromId, steps, inner);
    feeds.set(toId, [...(feeds.get(toId) ?? []), way]);
  }
  return feeds;
}

/** A sender inside a sub-process sends as often as it is visited per entry. */
function outermost(id: string, steps: Drawing['steps'], inner: ReadonlyMap<string, Level>): Way {
  let top = id;
  for (let up = steps.get(id)?.parentId; up; up = steps.get(up)?.parentId) top = up;
  return { from: top, weight: top === id ? 1 : (inner.get(top)?.perStep.get(id) ?? 0) };
}

/** Processes that begin by themselves, or by a message of one that does. */
function startedProcesses({ steps }: Drawing, own: Starts, feeds: Feeds): ReadonlySet<string> {
  const processOf = (id: string): string => steps.get(id)?.processId ?? '';
  const started = new Set([...own.keys()].map(processOf));
  for (let before = -1; before !== started.size;) {
    before = started.size;
    for (const [to, ways] of feeds) {
      if (ways.some(({ from }) => started.has(processOf(from)))) started.add(processOf(to));
    }
  }
  return started;
}
