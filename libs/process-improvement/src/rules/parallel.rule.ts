import type { ProcessStep } from '#pruefwerk/bpmn';
import { sideBySide } from '../change/redrawn.ts';
import type { Finding, ImprovementRule, Need } from '../rule.ts';
import { isIndependent, tellsData } from '../view/data-use.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const parallelRule: ImprovementRule = {
  id: 'parallel',
  find: (view) => {
    const lines = linesOf(view);
    const found = lines.flatMap((line) => {
      const part = independentPart(line);
      return part.length > 1 ? [findingOf(view, part)] : [];
    });
    if (found.length > 0) return found;
    const silent = lines.filter((line) => !line.every(tellsData)).flat();
    return silent.length > 1 ? [needOf(silent)] : [];
  },
};

const needOf = (steps: readonly ProcessStep[]): Need => ({
  ...{ kind: 'need', input: 'data-fields' },
  elementIds: steps.map(({ id }) => id),
});

const findingOf = (view: ImprovementView, line: readonly ProcessStep[]): Finding => {
  const hours = line.map(({ id }) => view.hours(id));
  return {
    kind: 'finding',
    elementIds: line.map(({ id }) => id),
    facts: {
      steps: line.map(({ id }) => id),
      hoursNow: hours.reduce((sum, one) => sum + one, 0),
      hoursBetter: Math.max(...hours),
    },
    uses: [],
    change: () => ({ apply: (model) => sideBySide(model, line), edits: null }),
  };
};

/** Activities of different roles that follow one another without a branch, as long as they go. */
function linesOf(view: ImprovementView): readonly (readonly ProcessStep[])[] {
  const usable = (step: ProcessStep | null): step is ProcessStep =>
    step !== null && view.work.includes(step) && !view.hasBoundary(step.id);
  const follows = (step: ProcessStep): ProcessStep | null => {
    const next = view.nextInLine(step.id);
    return usable(next) && next.role !== step.role ? next : null;
  };
  const later = new Set(view.work.flatMap((step) => follows(step)?.id ?? []));
  const firsts = view.work.filter((step) => usable(step) && !later.has(step.id));
  const lines = firsts.map((first) => {
    const line = [first];
    for (let next = follows(first); next && !line.includes(next); next = follows(next)) {
      line.push(next);
    }
    return line.filter(({ id }) => view.hours(id) > 0);
  });
  return lines.filter((line) => line.length > 1);
}

/** The first steps of the line that need nothing of one another. */
function independentPart(line: readonly ProcessStep[]): readonly ProcessStep[] {
  const starts = line.map((_, at) => {
    const part: ProcessStep[] = [];
    for (const step of line.slice(at)) {
      if (!part.every((one) => isIndependent(one, step))) break;
      part.push(step);
    }
    return part;
  });
  return starts.reduce((best, one) => (one.length > best.length ? one : best), []);
}
