import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import {
  type OrganisationUnit,
  type OrganisationUnitFacts,
  OrganisationUnitService,
  SigningLimitService,
} from '#pruefwerk/engagements';
import type { SigningLimitRecord } from '#pruefwerk/sample-town';
import { sampleUnits } from './organisation/sample-units.ts';
import { sampleFacts } from './sample-facts.ts';

type Placed = Pick<OrganisationUnitFacts, 'kind' | 'name' | 'code'>;

const SIGNING_ROLE = 'Sachbearbeitung';

/** The town's organisation tree and signing limits; what is there already is left as it is. */
@Injectable()
export class SampleOrganisation {
  constructor(
    private readonly units: OrganisationUnitService,
    private readonly limits: SigningLimitService,
  ) {}

  async ensure(engagementId: string, limits: readonly SigningLimitRecord[]): Promise<void> {
    const known = await this.units.list(actor, engagementId);
    const ids = new Map<string, string>();
    for (const { parent, ...unit } of sampleUnits) {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      ids.set(unit.name, (await this.place(engagementId, known, unit, parentId)).id);
    }
    await this.ensureLimits(engagementId, limits);
  }

  private async place(
    engagementId: string,
    known: readonly OrganisationUnit[],
    unit: Placed,
    parentId: string | null,
  ): Promise<OrganisationUnit> {
    const found = known.find(({ kind, name }) => kind === unit.kind && name === unit.name);
    if (found) return found;
    const facts = { ...unit, parentId, validFrom: null, validTo: null };
    return this.units.add(actor, engagementId, facts);
  }

  private async ensureLimits(
    engagementId: string,
    limits: readonly SigningLimitRecord[],
  ): Promise<void> {
    const known = await this.limits.list(actor, engagementId);
    for (const { limitCents, validFrom, validTo } of limits) {
      const start = validFrom ?? sampleFacts.periodFrom;
      if (known.some((one) => one.limitCents === limitCents && one.validFrom === start)) continue;
      await this.limits.add(actor, engagementId, {
        role: SIGNING_ROLE,
        organisationUnitId: null,
        limitCents,
        validFrom: start,
        validTo,
      });
    }
  }
}
