import { lazy, Suspense, useEffect, useState } from 'react';
import { sessionLost } from '../api/session-lost.ts';
import { useSession } from './session.ts';

const Dialog = lazy(async () => {
  const { SignInAgainDialog } = await import('./sign-in-again-dialog.tsx');
  return { default: SignInAgainDialog };
});

/** Over the page when the session has ended: signing in again keeps everything that is on the screen. */
export function SignInAgain() {
  const [lost, setLost] = useState(false);
  const { data: session } = useSession();
  useEffect(() => sessionLost.subscribe(() => setLost(true)), []);
  if (!lost || !session?.account) return null;
  return (
    <Suspense fallback={null}>
      <Dialog userName={session.account.userName} onDone={() => setLost(false)} />
    </Suspense>
  );
}
