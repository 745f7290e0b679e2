import type { ProcessModel } from '#pruefwerk/bpmn';

/** What of a model can be counted without figures. */
export interface ModelCounts {
  readonly steps: number;
  readonly roles: number;
  readonly controls: number;
  readonly keyControls: number;
  readonly risks: number;
  readonly mediaBreaks: number;
  /** Arrows that lead from one role to another. */
  readonly handOvers: number;
}

export function modelCounts({ steps, flows }: ProcessModel): ModelCounts {
  const roleOf = new Map(steps.map(({ id, role }) => [id, role]));
  const controls = steps.flatMap((step) => step.controls);
  const between = flows.filter(({ fromId, toId }) => {
    const [from, to] = [roleOf.get(fromId) ?? null, roleOf.get(toId) ?? null];
    return from !== null && to !== null && from !== to;
  });
  return {
    steps: steps.filter(({ kind }) => kind === 'activity').length,
    roles: distinct(steps.map(({ role }) => role)),
    controls: distinct(controls.map(({ id }) => id)),
    keyControls: distinct(controls.filter((one) => one.schluessel).map(({ id }) => id)),
    risks: distinct(steps.flatMap((step) => step.risks.map(({ id }) => id))),
    mediaBreaks: steps.filter(({ mediaBreak }) => mediaBreak !== null).length,
    handOvers: between.length,
  };
}

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;
