import type { Link, LinkEnd } from './layout-item.ts';
import type { SourcePlane } from './source-planes.ts';
import type { SourceScope } from './source-scope.ts';
import { labelSize } from './text-size.ts';

interface Placed {
  readonly pool: number;
  /** Expanded sub-processes around it, from the outside in. */
  readonly around: readonly string[];
  /** Activity that it is attached to, else itself. */
  readonly itemId: string;
}

/** A line that has to leave a sub-process, as seen from inside. */
export interface LeavingLine extends Link {
  readonly kind: 'leaving';
}

export interface MessageEnds {
  /** Messages between different pools, for the grid of the plane. */
  readonly links: readonly Link[];
  /** Lines that leave each expanded sub-process. */
  readonly leaving: ReadonlyMap<string, readonly LeavingLine[]>;
}

/** Where the messages of a plane begin and end; those within one pool are left to straight lines. */
export function messageEnds(plane: SourcePlane, bandOfPool: (pool: number) => number): MessageEnds {
  const places = placesOf(plane);
  const leaving = new Map<string, LeavingLine[]>();
  const links = plane.messages.flatMap(({ id, name, from, to }): Link[] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || a.pool === b.pool) return [];
    addLeaving(leaving, a, `from ${id}`, from, b.pool < a.pool);
    addLeaving(leaving, b, `to ${id}`, to, a.pool < b.pool);
    const ends = { from: endOf(a, from), to: endOf(b, to) };
    return [{ id, kind: 'message', label: labelSize(name), ...ends }];
  });
  return { links, leaving };

  function endOf({ pool, around, itemId }: Placed, elementId: string): LinkEnd {
    if (itemId === '') return { itemId: null, elementId, band: bandOfPool(pool) };
    return { itemId: around[0] ?? itemId, elementId };
  }
}

function addLeaving(
  leaving: Map<string, LeavingLine[]>,
  { around, itemId }: Placed,
  id: string,
  elementId: string,
  upwards: boolean,
): void {
  around.forEach((scopeId, depth) => {
    const line: LeavingLine = {
      ...{ id, kind: 'leaving', label: null, upwards },
      from: { itemId: around[depth + 1] ?? itemId, elementId },
      to: { itemId: null, elementId: scopeId },
    };
    leaving.set(scopeId, [...(leaving.get(scopeId) ?? []), line]);
  });
}

function placesOf({ pools }: SourcePlane): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  const visit = (scope: SourceScope, pool: number, around: readonly string[]): void => {
    for (const { id, attachedTo, inner } of scope.nodes) {
      places.set(id, { pool, around, itemId: attachedTo ?? id });
      if (inner) visit(inner, pool, [...around, id]);
    }
  };
  pools.forEach(({ participantId, scope }, pool) => {
    // Of an open pool too a line may end at the border; it is drawn straight then.
    if (participantId !== null && scope === null) {
      places.set(participantId, { pool, around: [], itemId: '' });
    }
    if (scope) visit(scope, pool, []);
  });
  return places;
}
