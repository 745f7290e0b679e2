import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useToasts } from '../feedback/toasts.tsx';
import { useAccount } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Change, endedWork, endedWorkAddress } from './ended-work.ts';
import { endedWorkTexts } from './ended-work.texts.ts';

/** Tells of long work that ended while the person was on another page, there and in the window's title. */
export function useEndedWork(engagementId: string): (change: Change) => void {
  const say = useTexts(endedWorkTexts);
  const toasts = useToasts();
  const router = useRouter();
  const { id: accountId } = useAccount();
  return useCallback(
    (change) => {
      const ended = endedWork(change, accountId, router.state.location.pathname);
      if (!ended) return;
      const href = `/p/${engagementId}/${endedWorkAddress(change)}`;
      toasts.offering(say(ended), { label: say('open'), run: () => router.history.push(href) });
      document.title = `● ${say(ended)} · Prüfwerk`;
    },
    [accountId, engagementId, router, say, toasts],
  );
}
