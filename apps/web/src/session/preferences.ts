import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';

export type Preferences = Shape<'PreferencesDto'>;

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => call(api.GET('/api/session/preferences')),
  staleTime: Infinity,
});

/** Until the server has answered, everything is switched on as for a new account. */
export function usePreferences(): Pick<Preferences, 'shortcuts'> & Partial<Preferences> {
  const { data } = useQuery(preferencesQuery);
  return data ?? { shortcuts: true };
}

/** Changes some of the preferences: they hold at once and go back when the server refuses. */
export function useChangePreferences() {
  const client = useQueryClient();
  const { queryKey } = preferencesQuery;
  return useMutation({
    // One after the other: the server replaces them as a whole.
    scope: { id: 'preferences' },
    mutationFn: async (change: Partial<Preferences>) => {
      const current = await client.ensureQueryData(preferencesQuery);
      return call(api.PUT('/api/session/preferences', { body: { ...current, ...change } }));
    },
    onMutate: (change) => {
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, { ...before, ...change });
      return { before };
    },
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: (_problem, _change, context) => {
      if (context?.before) client.setQueryData(queryKey, context.before);
    },
  });
}
