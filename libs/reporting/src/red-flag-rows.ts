import { accountNames } from '#pruefwerk/access';
import { type Disposition, Finding, FindingRedFlag, RedFlag } from '#pruefwerk/findings';
import { redFlagNumber } from '#pruefwerk/payment-check';
import type { Language } from '#pruefwerk/problems';
import type { RedFlagRow } from '#pruefwerk/workbook';
import { type EntityManager, In } from 'typeorm';
import type { Export } from './export.entity.ts';
import { findingNumber } from './finding-rows.ts';

/** Tells how many red flags are written; awaited, so that a cancelled job stops. */
export type TellWritten = (done: number, total: number) => Promise<void>;

/** Rows read with one query. */
const BLOCK = 1_000;

/** The words of the workbook's list of values. */
const DISPOSITIONS: Readonly<Record<Language, Readonly<Record<Disposition, string>>>> = {
  de: {
    open: 'offen',
    query: 'Rückfrage',
    cleared: 'unauffällig',
    confirmed: 'Feststellung',
  },
  en: { open: 'open', query: 'query', cleared: 'cleared', confirmed: 'finding' },
};

/**
 * The flags of the run's population in the order of their numbers. One that is no longer found is left out, unless a
 * person has judged it: that judgement must not disappear.
 */
export async function redFlagIds(
  manager: EntityManager,
  one: Export,
  datasetId: string,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from app.red_flag
     where engagement_id = $1 and dataset_id = $2 and (not about_persons or $3)
       and (not_seen_in_run_id is null or disposition <> 'open')
     order by number`,
    [one.engagementId, datasetId, one.withPersons],
  );
  return rows.map((row) => row.id);
}

export async function* redFlagRows(
  manager: EntityManager,
  ids: readonly string[],
  language: Language,
  tell: TellWritten,
): AsyncGenerator<RedFlagRow> {
  for (let start = 0; start < ids.length; start += BLOCK) {
    const block = ids.slice(start, start + BLOCK);
    const flags = await manager.find(RedFlag, {
      where: { id: In(block) },
      order: { number: 'ASC' },
    });
    const names = await accountNames(
      manager,
      flags.flatMap((flag) => flag.disposedBy ?? []),
    );
    const findings = await findingNumbers(manager, block);
    for (const flag of flags)
      yield redFlagRow(flag, language, names, findings.get(flag.id) ?? null);
    await tell(start + block.length, ids.length);
  }
}

/** Number of the first finding that rests on a flag, by the flag's id. */
async function findingNumbers(
  manager: EntityManager,
  flagIds: readonly string[],
): Promise<Map<string, string>> {
  const links = await manager.findBy(FindingRedFlag, { redFlagId: In([...flagIds]) });
  if (links.length === 0) return new Map();
  const findings = await manager.find(Finding, {
    where: { id: In(links.map((link) => link.findingId)) },
    order: { number: 'DESC' },
  });
  return new Map(
    findings
      .filter((finding) => finding.status !== 'withdrawn')
      .flatMap((finding) =>
        links
          .filter((link) => link.findingId === finding.id)
          .map((link): [string, string] => [link.redFlagId, findingNumber(finding.number)]),
      ),
  );
}

function redFlagRow(
  flag: RedFlag,
  language: Language,
  names: ReadonlyMap<string, string>,
  finding: string | null,
): RedFlagRow {
  const { title, sentence } = flag.wording[language];
  return {
    number: redFlagNumber(flag.number - 1),
    ruleId: flag.ruleId,
    ruleName: title,
    risk: flag.risk,
    sentence,
    ...flag.face,
    amountCents: flag.amountAtRiskCents,
    disposition: DISPOSITIONS[language][flag.disposition],
    dispositionReason: flag.dispositionReason,
    disposedBy: disposedBy(flag, names),
    findingNumber: finding,
  };
}

function disposedBy(
  { disposition, disposedBy: id, disposedAt }: RedFlag,
  names: ReadonlyMap<string, string>,
): string | null {
  if (disposition === 'open' || !id || !disposedAt) return null;
  const [year, month, day] = disposedAt.toISOString().slice(0, 10).split('-');
  return `${names.get(id) ?? '–'}, ${day}.${month}.${year}`;
}
