import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ImprovementInputService } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  AssumptionEntryDto,
  ControlResultEntryDto,
  InputTakingBackDto,
} from './improvement-input.dto.ts';

/** What a person enters for the proposals of a process, which are read anew afterwards. */
@Controller('engagements/:engagementId/processes/:id/improvement-inputs')
export class ImprovementInputController {
  constructor(private readonly inputs: ImprovementInputService) {}

  /** A value of an assumption instead of the usual one. */
  @Put('assumptions/:key')
  @HttpCode(204)
  @RequirePermission('process:write')
  async assume(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('key') key: string,
    @Body() { version, source, ...value }: AssumptionEntryDto,
  ): Promise<void> {
    const input = { kind: 'assumption', key, value, source } as const;
    await this.inputs.enter(actor, { engagementId, id }, input, version);
  }

  /** What a test of a control found. */
  @Put('control-results')
  @HttpCode(204)
  @RequirePermission('process:write')
  async test(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, source, control: key, ...value }: ControlResultEntryDto,
  ): Promise<void> {
    const input = { kind: 'control-result', key, value, source } as const;
    await this.inputs.enter(actor, { engagementId, id }, input, version);
  }

  /** What is usual holds again. */
  @Put(':inputId/taking-back')
  @HttpCode(204)
  @RequirePermission('process:write')
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('inputId', uuid) inputId: string,
    @Body() { version }: InputTakingBackDto,
  ): Promise<void> {
    await this.inputs.takeBack(actor, { engagementId, id }, { id: inputId, version });
  }
}
