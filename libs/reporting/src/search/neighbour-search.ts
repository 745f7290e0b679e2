import { Control, Risk } from '#pruefwerk/controls';
import { containing } from '#pruefwerk/platform';
import { ProcessRecord } from '#pruefwerk/processes';
import type { EntityManager, EntityTarget } from 'typeorm';
import type { Search } from './case-search.ts';
import type { SearchHit, SearchKind } from './search-hit.ts';
import { numberIn } from './search-text.ts';

interface Neighbour {
  readonly kind: SearchKind;
  readonly entity: EntityTarget<{ id: string; number: number }>;
  readonly letter: string;
  /** Column and property of what people call it. */
  readonly name: 'name' | 'title';
}

const NEIGHBOURS: readonly Neighbour[] = [
  { kind: 'process', entity: ProcessRecord, letter: 'P', name: 'name' },
  { kind: 'risk', entity: Risk, letter: 'R', name: 'title' },
  { kind: 'control', entity: Control, letter: 'K', name: 'title' },
];

/** Processes, risks and controls by number and by words, but for those that were withdrawn. */
export async function searchNeighbours(
  manager: EntityManager,
  search: Search,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const neighbour of NEIGHBOURS) hits.push(...(await searchOne(manager, search, neighbour)));
  return hits;
}

async function searchOne(
  manager: EntityManager,
  { engagementId, text, limit }: Search,
  { kind, entity, letter, name }: Neighbour,
): Promise<SearchHit[]> {
  const rows = await manager
    .createQueryBuilder(entity, 'o')
    .select(['o.id as id', 'o.number as number', `o.${name} as label`])
    .where(`o.engagement_id = :engagementId and o.state <> 'withdrawn'`, { engagementId })
    .andWhere(`(o.${name} ilike :text or o.number = :number)`, {
      ...{ text: containing(text), number: numberIn(text, letter) },
    })
    .orderBy('o.number')
    .limit(limit)
    .getRawMany<{ id: string; number: number; label: string }>();
  return rows.map(({ id, number, label }) => ({
    ...{ kind, id, datasetId: null, detail: '', date: null, amountCents: null },
    number: `${letter}-${String(number).padStart(2, '0')}`,
    label: { de: label, en: label },
  }));
}
