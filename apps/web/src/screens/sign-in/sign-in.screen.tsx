import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useSession } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FirstRunForm } from './first-run-form.tsx';
import { OwnPasswordForm } from './own-password-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { signInTexts } from './sign-in.texts.ts';

const route = getRouteApi('/anmelden');

/** The door: set-up of the first account, sign-in, or an own password in place of one that was given. */
export function SignInScreen() {
  const say = useTexts(signInTexts);
  const session = useSession();
  const [password, setPassword] = useState('');
  const { account = null, firstRun = false } = session.data ?? {};
  const inside = account !== null && !account.passwordChangeDue;
  useEntry(inside);
  if (session.isError) {
    return (
      <SignInFrame title={say('title')}>
        <ProblemNotice problem={session.error} onRetry={() => void session.refetch()} />
      </SignInFrame>
    );
  }
  if (!session.data || inside) return <Loading lines={3} />;
  if (account) {
    return (
      <SignInFrame title={say('due.title')} sub={say('due.sub')}>
        <OwnPasswordForm userName={account.userName} knownPassword={password} />
      </SignInFrame>
    );
  }
  if (firstRun) {
    return (
      <SignInFrame title={say('first.title')} sub={say('first.sub')}>
        <FirstRunForm />
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={say('title')}>
      <SignInForm onPassword={setPassword} />
    </SignInFrame>
  );
}

/** To where the person wanted, as soon as they are signed in. */
function useEntry(inside: boolean): void {
  const { zurueck } = route.useSearch();
  const router = useRouter();
  useEffect(() => {
    if (inside) router.history.replace(zurueck ?? '/');
  }, [inside, router, zurueck]);
}
