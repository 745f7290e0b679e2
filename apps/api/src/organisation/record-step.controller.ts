import { Body, Controller, Param, Put } from '@nestjs/common';
import {
  deputyRecords,
  openingHoursRecords,
  OrganisationRecordService,
  type OrganisationRecord,
  OrganisationRecordUnknown,
  postRecords,
  type RecordKind,
  type RecordTarget,
  serviceRecords,
  signingPowerRecords,
} from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { recordView } from './record-view.ts';
import {
  type OrganisationRecordDto,
  OrganisationRestorationDto,
  OrganisationWithdrawalDto,
} from './validity.dto.ts';

/** Takes rows back that never held, and undoes it; `kind` is the word of the address they were added at. */
@Controller('engagements/:engagementId/organisation/:kind/:id')
export class RecordStepController {
  constructor(private readonly records: OrganisationRecordService) {}

  @Put('withdrawal')
  @RequirePermission('organisation-unit:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('kind') kind: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: OrganisationWithdrawalDto,
  ): Promise<OrganisationRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.steps(kind).withdraw(actor, target, reason));
  }

  @Put('restoration')
  @RequirePermission('organisation-unit:write')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('kind') kind: string,
    @Param('id', uuid) id: string,
    @Body() { version }: OrganisationRestorationDto,
  ): Promise<OrganisationRecordDto> {
    return recordView(await this.steps(kind).restore(actor, { engagementId, id, version }));
  }

  private steps(word: string): Steps {
    switch (word) {
      case 'posts':
        return stepsOf(this.records, postRecords);
      case 'deputies':
        return stepsOf(this.records, deputyRecords);
      case 'signing-powers':
        return stepsOf(this.records, signingPowerRecords);
      case 'services':
        return stepsOf(this.records, serviceRecords);
      case 'opening-hours':
        return stepsOf(this.records, openingHoursRecords);
      default:
        throw new OrganisationRecordUnknown();
    }
  }
}

interface Steps {
  withdraw(actor: Actor, target: RecordTarget, reason: string): Promise<OrganisationRecord>;
  restore(actor: Actor, target: RecordTarget): Promise<OrganisationRecord>;
}

function stepsOf<T extends OrganisationRecord>(
  records: OrganisationRecordService,
  kind: RecordKind<T>,
): Steps {
  return {
    withdraw: (actor, target, reason) => records.withdraw(actor, target, kind, reason),
    restore: (actor, target) => records.restore(actor, target, kind),
  };
}
