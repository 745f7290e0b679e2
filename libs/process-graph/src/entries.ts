import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Nesting } from './nesting.ts';

/** What leads to a node, by its id. */
export interface Entries {
  /** One group per arrow; more than one member where the arrow leaves a sub-process with several ends. */
  readonly arrows: ReadonlyMap<string, string[][]>;
  /** The sub-process around it, or the link that is thrown elsewhere. */
  readonly fromAbove: ReadonlyMap<string, string[]>;
  readonly messages: ReadonlyMap<string, string[]>;
}

export function entriesOf(model: ProcessModel, nesting: Nesting): Entries {
  const arrows = new Map<string, string[][]>();
  for (const { fromId, toId } of model.flows) add(arrows, toId, [...nesting.ends(fromId)]);
  const fromAbove = new Map<string, string[]>();
  for (const { id } of model.steps) {
    for (const first of nesting.starts(id)) add(fromAbove, first, id);
  }
  for (const [from, to] of linked(model)) add(fromAbove, to, from);
  const messages = new Map<string, string[]>();
  for (const { fromId, toId } of model.messages) add(messages, toId, fromId);
  return { arrows, fromAbove, messages };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Links join two places of one level of one process. */
function linked({ steps }: ProcessModel): [from: string, to: string][] {
  const thrown = steps.filter(({ type }) => type === 'intermediateThrowEvent');
  const caught = steps.filter(({ type }) => type === 'intermediateCatchEvent');
  return thrown
    .filter(({ event }) => event?.link)
    .flatMap((one) =>
      caught
        .filter(
          ({ event, parentId }) => event?.link === one.event?.link && parentId === one.parentId,
        )
        .map((other): [string, string] => [one.id, other.id]),
    );
}
