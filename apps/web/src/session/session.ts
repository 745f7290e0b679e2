import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';

export type SignedInAccount = Shape<'SignedInAccountDto'>;

/** Who is signed in, and whether the first administrator has yet to be created. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call(api.GET('/api/session')),
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
