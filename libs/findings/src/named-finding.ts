import type { EntityManager } from 'typeorm';
import { accountNames, nameOf } from '#pruefwerk/access';
import { countsByFinding } from './status-count.ts';
import type { Finding } from './finding.entity.ts';

/** A finding as a screen shows it: names beside the ids. */
export interface NamedFinding extends Finding {
  readonly createdByName: string | null;
  readonly addressedToName: string | null;
}

export interface ListedFinding extends NamedFinding {
  /** Red flags that it rests on, as far as the person may see them. */
  readonly redFlags: number;
  readonly measures: number;
}

export function namedFinding(finding: Finding, names: ReadonlyMap<string, string>): NamedFinding {
  return {
    ...finding,
    createdByName: nameOf(names, finding.createdBy),
    addressedToName: nameOf(names, finding.addressedTo),
  };
}

/** @param sees which red flags may be counted */
export async function listedFindings(
  manager: EntityManager,
  findings: readonly Finding[],
  sees: { readonly redFlags: boolean; readonly persons: boolean },
): Promise<ListedFinding[]> {
  const ids = findings.map(({ id }) => id);
  const names = await accountNames(
    manager,
    findings.flatMap(({ createdBy, addressedTo }) => [createdBy, addressedTo]),
  );
  const redFlags = await countsByFinding(manager, RED_FLAGS, sees.redFlags ? ids : [], [
    sees.persons,
  ]);
  const measures = await countsByFinding(manager, MEASURES, ids);
  return findings.map((finding) => ({
    ...namedFinding(finding, names),
    redFlags: redFlags(finding.id),
    measures: measures(finding.id),
  }));
}

const RED_FLAGS = `select l.finding_id as id, count(*)::integer as count
  from app.finding_red_flag l join app.red_flag r on r.id = l.red_flag_id
  where l.finding_id = any ($1::uuid[]) and ($2::boolean or not r.about_persons)
  group by l.finding_id`;

const MEASURES = `select finding_id as id, count(*)::integer as count
  from app.measure where finding_id = any ($1::uuid[]) group by finding_id`;
