import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Shape } from '../../api/types.ts';
import type { RedFlag } from './next-row.ts';
import { fileKey, listKey, type RedFlagFile } from './red-flags.queries.ts';

type Change = Pick<RedFlag, 'disposition' | 'dispositionReason'>;
type Snapshot = readonly (readonly [QueryKey, unknown])[];

/** Shows a change before the server has confirmed it. @returns what was shown, for taking it back */
export async function patchShown(
  client: QueryClient,
  engagementId: string,
  id: string,
  change: Change,
): Promise<Snapshot> {
  const lists = { queryKey: listKey(engagementId) };
  const files = { queryKey: fileKey(engagementId) };
  await Promise.all([client.cancelQueries(lists), client.cancelQueries(files)]);
  const before = [...client.getQueriesData(lists), ...client.getQueriesData(files)];
  client.setQueriesData<Shape<'RedFlagPageDto'>>(
    lists,
    (page) => page && patched(page, id, change),
  );
  client.setQueriesData<RedFlagFile>(files, (file) =>
    file?.redFlag.id === id ? { ...file, redFlag: { ...file.redFlag, ...change } } : file,
  );
  return before;
}

export function takeBack(client: QueryClient, before: Snapshot): void {
  for (const [key, data] of before) client.setQueryData(key, data);
}

function patched(
  page: Shape<'RedFlagPageDto'>,
  id: string,
  change: Change,
): Shape<'RedFlagPageDto'> {
  if (!page.items.some((item) => item.id === id)) return page;
  const items = page.items.map((item) => (item.id === id ? { ...item, ...change } : item));
  return { ...page, items };
}
