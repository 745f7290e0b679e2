import { useEffect, useState } from 'react';
import { useTestPlace } from '../use-test-place.ts';
import type { CellPlace } from './waiting-cells.ts';

/** The address follows when the cursor rests: it must never be slower than the keys. */
const REST_MS = 400;

/** Where the cursor stands; it starts where the address says, else at the first cell. */
export function useCursor(first: number, attributes: number) {
  const { search, change } = useTestPlace();
  const last = Math.max(attributes - 1, 0);
  const [cursor, setCursor] = useState<CellPlace>(() => ({
    position: search.beleg ?? first,
    attribute: Math.min(Math.max((search.merkmal ?? 1) - 1, 0), last),
  }));
  const { position, attribute } = cursor;
  const told = search.beleg === position && search.merkmal === attribute + 1;
  useEffect(() => {
    if (told) return;
    const timer = setTimeout(() => change({ beleg: position, merkmal: attribute + 1 }), REST_MS);
    return () => clearTimeout(timer);
  }, [position, attribute, told, change]);
  return [cursor, setCursor] as const;
}
