import { createHash } from 'node:crypto';
import { officeDay } from '#pruefwerk/calendar';
import { Control, Risk, RiskControl } from '#pruefwerk/controls';
import type { Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { CheckSources } from './check-model.ts';

/** Controls and risks of an engagement that are in use, by number. */
export async function checkSources(
  manager: EntityManager,
  clock: Clock,
  engagementId: string,
): Promise<CheckSources> {
  const where = { engagementId, state: 'active' } as const;
  const order = { number: 'ASC' } as const;
  const controls = await manager.find(Control, { where, order });
  const risks = await manager.find(Risk, { where, order });
  const byIds = { riskId: 'ASC', controlId: 'ASC' } as const;
  const links = await manager.find(RiskControl, { where: { engagementId }, order: byIds });
  return { controls, risks, links, asOf: officeDay(clock.now()) };
}

/** Changes when a record changes: what was found before may no longer be so. */
export function sourcesHash({ controls, risks, links }: CheckSources): string {
  const versions = [controls, risks].map((records) =>
    records.map(({ number, version }) => `${number}.${version}`).join(' '),
  );
  const linked = links.map(({ riskId, controlId }) => `${riskId}.${controlId}`).join(' ');
  return createHash('sha256')
    .update([...versions, linked].join('|'))
    .digest('hex');
}
