import { type RefObject, useEffect } from 'react';

/** Longer than the grid takes for its own drawing after a scroll. */
const SETTLED_MS = 120;

/**
 * Tells the grid once more where it stands when a scroll has ended: on a busy machine it sometimes misses the last
 * event of a fast drag and would stay blank until the next one.
 */
export function useScrollEnd(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = ({ target }: Event) => {
      clearTimeout(timer);
      timer = setTimeout(() => target?.dispatchEvent(new Event('scroll')), SETTLED_MS);
    };
    // It does not bubble.
    current.addEventListener('scrollend', again, true);
    return () => {
      clearTimeout(timer);
      current.removeEventListener('scrollend', again, true);
    };
  }, [frame]);
}
