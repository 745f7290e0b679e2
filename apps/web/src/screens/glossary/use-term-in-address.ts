import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to the term that the address names: the screen is loaded later than the browser looks for it. */
export function useTermInAddress(): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    const term = hash === '' ? null : document.getElementById(hash);
    term?.scrollIntoView({ block: 'start' });
    term?.focus({ preventScroll: true });
  }, [hash]);
}
