import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { sessionQuery } from '../../session/session.ts';
import type { AccountsSearch } from './search.ts';

export type Account = Shape<'AccountDto'>;
type AccountChange = Shape<'AccountChangeDto'>;
export type Roles = Shape<'RolesDto'>;

const pageSize = 50;

export const accountsQuery = ({ suche, aktiv, sort = 'displayName', seite = 1 }: AccountsSearch) =>
  queryOptions({
    queryKey: ['accounts', { suche, aktiv, sort, seite }],
    queryFn: () =>
      call(
        api.GET('/api/accounts', {
          params: {
            query: {
              page: seite,
              pageSize,
              sort,
              ...(suche !== undefined && { search: suche }),
              ...(aktiv !== undefined && { active: aktiv === 'ja' ? 'true' : 'false' }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: () => call(api.GET('/api/roles')),
  staleTime: Infinity,
});

export function useCreateAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<'NewAccountDto'>) => call(api.POST('/api/accounts', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: AccountChange & { id: string }) =>
      call(api.PATCH('/api/accounts/{id}', { params: { path: { id } }, body })),
    // One may change one's own name or rights.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['accounts'] }),
        client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ]),
  });
}
