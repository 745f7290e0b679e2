import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import { sessionLost } from '../api/session-lost.ts';
import type { Shape } from '../api/types.ts';

type SignedInAccount = Shape<'SignedInAccountDto'>;
type Session = Shape<'SessionDto'>;

const queryKey = ['session'];

/** Who is signed in, and whether the first administrator has yet to be created. */
export const sessionQuery = queryOptions({
  queryKey,
  queryFn: async ({ client }) => {
    const before = client.getQueryData<Session>(queryKey);
    const session = await call(api.GET('/api/session'));
    if (!before?.account || session.account) return session;
    // The session has ended while the page was open: the page stays, with all that is typed, until the person signs in.
    sessionLost.tell();
    return before;
  },
  staleTime: 60_000,
});

/** Only inside of the signed-in part of the application. */
export function useAccount(): SignedInAccount {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data.account) throw new Error('Used outside of the signed-in part');
  return data.account;
}

export function useSession() {
  return useQuery(sessionQuery);
}
