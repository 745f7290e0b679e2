import type { ProcessModel } from '../model/process-model.ts';
import { type Comparable, comparables } from './comparable.ts';
import type { ElementChange, ModelDifference, PropertyChange } from './model-difference.ts';
import { keyOf, type Pair, pairElements } from './pair-elements.ts';
import { sameValue } from './recorded-values.ts';

/**
 * What was added, removed and changed on the way from one model to the other: names, roles, arrows, documentation and
 * every own attribute, controls and risks included. Elements are recognised by their ids; where a file has new ids, by
 * name and role if that leaves no choice. The other way round gives the mirror image.
 */
export function compareModels(before: ProcessModel, after: ProcessModel): ModelDifference {
  const { pairs, added, removed } = pairElements(comparables(before), comparables(after));
  const same = new Map(
    pairs.map((pair) => [
      keyOf(pair.before.element.kind, pair.before.element.id),
      pair.after.element.id,
    ]),
  );
  const compared: ElementChange[] = pairs.map((pair) => ({
    before: pair.before.element,
    after: pair.after.element,
    match: pair.match,
    changes: [...changedValues(pair), ...changedReferences(pair, same)],
  }));
  const equal = compared.filter(({ changes }) => changes.length === 0);
  return {
    added: added.map(({ element }) => element),
    removed: removed.map(({ element }) => element),
    changed: compared.filter(({ changes }) => changes.length > 0),
    guessed: equal
      .filter(({ match }) => match !== 'id')
      .map((pair) => ({ before: pair.before, after: pair.after, match: pair.match })),
    unchanged: equal.length,
  };
}

function changedValues({ before, after }: Pair): PropertyChange[] {
  const names = new Set([...before.values.keys(), ...after.values.keys()]);
  return [...names].flatMap((property) => {
    const [old, now] = [before.values.get(property) ?? null, after.values.get(property) ?? null];
    return sameValue(old, now) ? [] : [{ property, before: old, after: now, refers: false }];
  });
}

/** A reference to the same element under a new id is no change. */
function changedReferences(
  { before, after }: Pair,
  same: ReadonlyMap<string, string>,
): PropertyChange[] {
  const idOf = (one: Comparable, name: string) => one.references.get(name)?.id ?? null;
  return [...before.references].flatMap(([property, { kind, id }]) => {
    const now = idOf(after, property);
    const led = id === null ? null : (same.get(keyOf(kind, id)) ?? undefined);
    if (led === now) return [];
    return [{ property, before: id, after: now, refers: true }];
  });
}
