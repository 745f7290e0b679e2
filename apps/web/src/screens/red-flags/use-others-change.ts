import { useState } from 'react';
import { useAccount } from '../../session/session.ts';
import type { RedFlag } from './next-row.ts';
import { changedByOther, type Seen } from './others-change.ts';

interface OthersChange {
  /** What somebody else made of the red flag that is shown, until the person has seen it. */
  readonly changed: boolean;
  readonly seen: () => void;
}

/** Watches the red flag on the screen for what others do to it. */
export function useOthersChange(flag: RedFlag): OthersChange {
  const { id: account } = useAccount();
  const [first, setFirst] = useState<Seen>(flag);
  const changed = changedByOther(first, flag, account);
  // Another one is shown, or the person's own change came through.
  if (first.id !== flag.id || (!changed && flag.version > first.version)) setFirst(flag);
  return { changed, seen: () => setFirst(flag) };
}
