import type { Comparable } from './comparable.ts';
import type { ComparedKind, MatchReason } from './model-difference.ts';

export interface Pair {
  readonly before: Comparable;
  readonly after: Comparable;
  readonly match: MatchReason;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Comparable[];
  readonly added: readonly Comparable[];
}

/** Frames before what they hold, steps before the arrows between them: the later ones refer to the earlier. */
const order: readonly ComparedKind[] = [
  ...(['process', 'participant', 'lane', 'step', 'flow', 'message'] as const),
  ...(['data', 'control', 'risk'] as const),
];

/** Which elements of the two models are the same one: by id, else by guesses that leave no choice. */
export function pairElements(before: readonly Comparable[], after: readonly Comparable[]): Pairing {
  const matching = new Matching(before, after);
  for (const kind of order) matching.pairKind(kind);
  return matching.result();
}

type Key = (one: Comparable, side: 'before' | 'after') => string | null;

class Matching {
  readonly #pairs: Pair[] = [];
  /** From the earlier model's element to the later one's. */
  readonly #same = new Map<string, string>();
  readonly #before: Set<Comparable>;
  readonly #after: Set<Comparable>;

  constructor(before: readonly Comparable[], after: readonly Comparable[]) {
    this.#before = new Set(before);
    this.#after = new Set(after);
  }

  pairKind(kind: ComparedKind): void {
    const attached = kind === 'control' || kind === 'risk';
    if (attached) {
      this.#pair(kind, 'id', (one, side) => `${this.#end(one, 'step', side)} ${one.element.id}`);
      // Moved to another step.
      this.#pairUnique(kind, 'id', (one) => one.element.id);
      return;
    }
    this.#pair(kind, 'id', ({ element }) => `${element.id} ${element.stepKind ?? ''}`);
    this.#pairUnique(kind, 'name-and-role', (one) => named(one, one.role));
    this.#pairUnique(kind, 'name', (one) => named(one, ''));
    if (kind === 'flow' || kind === 'message') this.#pairUnique(kind, 'ends', this.#endsKey);
    if (kind === 'process') this.#pairUnique(kind, 'only-one', () => 'process');
  }

  result(): Pairing {
    return { pairs: this.#pairs, removed: [...this.#before], added: [...this.#after] };
  }

  readonly #endsKey: Key = (one, side) => {
    const [from, to] = [this.#end(one, 'from', side), this.#end(one, 'to', side)];
    return from && to && `${from} ${to}`;
  };

  /** The id of the later model's element that a reference leads to; null when it has no counterpart. */
  #end(one: Comparable, name: string, side: 'before' | 'after'): string | null {
    const reference = one.references.get(name);
    if (!reference?.id) return null;
    const key = keyOf(reference.kind, reference.id);
    return side === 'after' ? key : (this.#same.get(key) ?? null);
  }

  /** One to one in the order of the models: ids are unique where a file is sound. */
  #pair(kind: ComparedKind, match: MatchReason, key: Key): void {
    const later = this.#groups(this.#after, kind, (one) => key(one, 'after'));
    for (const [value, group] of this.#groups(this.#before, kind, (one) => key(one, 'before'))) {
      const counterparts = later.get(value) ?? [];
      group.forEach((before, i) => {
        const after = counterparts[i];
        if (after) this.#take({ before, after, match });
      });
    }
  }

  /** Only where there is exactly one on either side. */
  #pairUnique(kind: ComparedKind, match: MatchReason, key: Key): void {
    const later = this.#groups(this.#after, kind, (one) => key(one, 'after'));
    for (const [value, [before, second]] of this.#groups(this.#before, kind, (one) =>
      key(one, 'before'),
    )) {
      const [after, other] = later.get(value) ?? [];
      if (before && after && !second && !other) this.#take({ before, after, match });
    }
  }

  #groups(
    all: ReadonlySet<Comparable>,
    kind: ComparedKind,
    key: (one: Comparable) => string | null,
  ) {
    const groups = new Map<string, Comparable[]>();
    for (const one of all) {
      const value = one.element.kind === kind ? key(one) : null;
      if (value !== null) groups.set(value, [...(groups.get(value) ?? []), one]);
    }
    return groups;
  }

  #take(pair: Pair): void {
    const { before, after } = pair;
    this.#pairs.push(pair);
    this.#before.delete(before);
    this.#after.delete(after);
    const { kind } = before.element;
    this.#same.set(keyOf(kind, before.element.id), keyOf(kind, after.element.id));
  }
}

export const keyOf = (kind: ComparedKind, id: string): string => `${kind} ${id}`;

/** Arrows share their names (yes, no) and are told apart by their ends. */
function named({ element }: Comparable, role: string): string | null {
  const { kind, name, stepKind } = element;
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (plain === '' || kind === 'flow' || kind === 'message') return null;
  return JSON.stringify([stepKind, plain, role.trim().toLowerCase()]);
}
