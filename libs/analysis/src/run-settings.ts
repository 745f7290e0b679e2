import { Engagement, OrganisationUnit, SigningLimit } from '#pruefwerk/engagements';
import type { SigningLimit as RuleSigningLimit } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';

/** What the engagement fixes for a run: Land, rule parameters and signing limits as they stand now. */
export interface RunSettings {
  readonly land: Engagement['land'];
  /** `rule.parameter` -> value as a person types it. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly signingLimits: RuleSigningLimit[];
}

export async function runSettings(
  manager: EntityManager,
  engagementId: string,
): Promise<RunSettings> {
  const engagement = await manager.findOneByOrFail(Engagement, { id: engagementId });
  return {
    land: engagement.land,
    parameters: new Map(overridesOf(engagement)),
    signingLimits: await limitsOf(manager, engagementId),
  };
}

function* overridesOf({ ruleOverrides }: Engagement): Generator<[string, string]> {
  for (const [ruleId, parameters] of Object.entries(ruleOverrides)) {
    for (const [name, value] of Object.entries(parameters)) {
      yield [`${ruleId}.${name}`, String(value)];
    }
  }
}

/** Payments name a unit by its code; a unit without one is known by its name. */
async function limitsOf(manager: EntityManager, engagementId: string): Promise<RuleSigningLimit[]> {
  const units = await manager.findBy(OrganisationUnit, { engagementId });
  const names = new Map(units.map((unit) => [unit.id, unit.code ?? unit.name]));
  const limits = await manager.find(SigningLimit, {
    where: { engagementId },
    order: { limitCents: 'ASC', validFrom: 'ASC', id: 'ASC' },
  });
  return limits.map(({ limitCents, organisationUnitId, validFrom, validTo }) => ({
    limitCents,
    orgUnit: organisationUnitId === null ? null : (names.get(organisationUnitId) ?? null),
    validFrom,
    validTo,
  }));
}
