import { type EntityManager, In } from 'typeorm';
import { containing } from '#pruefwerk/platform';
import type { EngagementStatus } from './engagement-settings.ts';
import { Engagement } from './engagement.entity.ts';

export const engagementSortFields = [
  'number',
  'title',
  'authorityName',
  'periodFrom',
  'status',
  'createdAt',
  'updatedAt',
] as const;

export interface EngagementListRequest {
  readonly offset: number;
  readonly limit: number;
  /** Part of number, title or authority, whatever the case. */
  readonly search?: string;
  readonly status?: EngagementStatus;
  readonly sort: {
    readonly field: (typeof engagementSortFields)[number];
    readonly descending: boolean;
  };
}

/** What a list shows beside the engagement's own facts. */
export interface EngagementFigures {
  /** When anything in it was last changed. */
  readonly updatedAt: Date;
  /** Who has led it longest; null in the sample, where everybody is lead. */
  readonly leadId: string | null;
}

export interface ListedEngagement {
  readonly engagement: Engagement;
  readonly figures: EngagementFigures;
}

const FIGURES = `
  select e.id, e.number, e.title, e.authority_name, e.period_from, e.status, e.created_at, e.is_sample,
    coalesce((select a.occurred_at from app.audit_entry a where a.engagement_id = e.id order by a.id desc limit 1),
      e.created_at) as updated_at,
    case when not e.is_sample then (select m.account_id from app.membership m
      where m.engagement_id = e.id and m.role = 'lead' order by m.created_at, m.account_id limit 1) end as lead_id
  from app.engagement e`;

const WANTED = `
  where ($1::text is null or concat_ws(E'\\n', number, title, authority_name) ilike $1)
    and ($2::text is null or status = $2)`;

const orderBy: Readonly<Record<EngagementListRequest['sort']['field'], string>> = {
  number: 'number',
  title: 'lower(title)',
  authorityName: 'lower(authority_name)',
  periodFrom: 'period_from',
  status: `array_position(array['planning', 'in-progress', 'reporting', 'closed'], status)`,
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

interface Row extends EngagementFigures {
  readonly id: string;
  readonly total: string;
}

/** The engagements that row-level security lets through to the actor of the transaction. */
export async function listEngagements(
  manager: EntityManager,
  { offset, limit, search, status, sort }: EngagementListRequest,
): Promise<{ items: ListedEngagement[]; total: number }> {
  const where = [search === undefined ? null : containing(search), status ?? null];
  const direction = sort.descending ? 'desc' : 'asc';
  const rows = await manager.query<Row[]>(
    `select id, updated_at as "updatedAt", lead_id as "leadId" from (${FIGURES}) e ${WANTED}
     order by ${orderBy[sort.field]} ${direction}, id offset $3 limit $4`,
    [...where, offset, limit],
  );
  const [counted] = await manager.query<{ total: string }[]>(
    `select count(*) as total from app.engagement ${WANTED}`,
    where,
  );
  const found = await manager.findBy(Engagement, { id: In(rows.map(({ id }) => id)) });
  const byId = new Map(found.map((engagement) => [engagement.id, engagement]));
  const items = rows.flatMap(({ id, updatedAt, leadId }) => {
    const engagement = byId.get(id);
    return engagement ? [{ engagement, figures: { updatedAt, leadId } }] : [];
  });
  return { items, total: Number(counted?.total ?? 0) };
}

export async function engagementFigures(
  manager: EntityManager,
  engagementId: string,
): Promise<EngagementFigures> {
  const [row] = await manager.query<Row[]>(
    `select updated_at as "updatedAt", lead_id as "leadId" from (${FIGURES}) e where id = $1`,
    [engagementId],
  );
  return { updatedAt: row?.updatedAt ?? new Date(0), leadId: row?.leadId ?? null };
}
