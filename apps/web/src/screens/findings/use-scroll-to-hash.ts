import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to the part that the address names after `#`, once its data are there. */
export function useScrollToHash(): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
}
