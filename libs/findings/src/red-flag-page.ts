import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { type RedFlagListRequest, sorted } from './red-flag-query.ts';
import { RedFlag } from './red-flag.entity.ts';

interface Place {
  readonly id: string;
  readonly total: number;
}

/** One scan over narrow rows counts, sorts and cuts out the page; only its red flags are then read as a whole. */
export async function redFlagPage(
  manager: EntityManager,
  query: SelectQueryBuilder<RedFlag>,
  request: RedFlagListRequest,
): Promise<{ flags: RedFlag[]; total: number }> {
  const places = await sorted(query.clone(), request)
    .select('f.id', 'id')
    .addSelect('(count(*) over ())::integer', 'total')
    .getRawMany<Place>();
  const [first] = places;
  // A page behind the last has no row to carry the total.
  if (!first) return { flags: [], total: request.offset > 0 ? await query.getCount() : 0 };
  const ids = places.map(({ id }) => id);
  const order = new Map(ids.map((id, index) => [id, index]));
  const place = ({ id }: RedFlag) => order.get(id) ?? 0;
  const flags = await manager.findBy(RedFlag, { id: In(ids) });
  return { flags: flags.sort((a, b) => place(a) - place(b)), total: first.total };
}
