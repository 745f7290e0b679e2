import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ControlLinkService, RiskService } from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { WithdrawalDto } from './record-step.dto.ts';
import { riskView } from './risk-view.ts';
import { NewRiskDto, RiskChangeDto, type RiskDto } from './risk.dto.ts';

@Controller('engagements/:engagementId/risks')
export class RiskController {
  constructor(
    private readonly risks: RiskService,
    private readonly links: ControlLinkService,
  ) {}

  /** All risks by number, withdrawn ones included. */
  @Get()
  @RequirePermission('control:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<RiskDto[]> {
    return (await this.risks.list(actor, engagementId)).map(riskView);
  }

  @Get(':id')
  @RequirePermission('control:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<RiskDto> {
    return riskView(await this.risks.get(actor, engagementId, id));
  }

  @Post()
  @RequirePermission('control:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewRiskDto,
  ): Promise<RiskDto> {
    return riskView(await this.risks.create(actor, engagementId, body));
  }

  @Patch(':id')
  @RequirePermission('control:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: RiskChangeDto,
  ): Promise<RiskDto> {
    return riskView(await this.risks.change(actor, { engagementId, id, version }, change));
  }

  /** Takes the risk out of the matrix for good; it stays readable with the reason. */
  @Put(':id/withdrawal')
  @RequirePermission('control:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: WithdrawalDto,
  ): Promise<RiskDto> {
    return riskView(await this.risks.withdraw(actor, { engagementId, id, version }, reason));
  }

  /** The control works against the risk; saying it twice changes nothing. */
  @Put(':id/controls/:controlId')
  @HttpCode(204)
  @RequirePermission('control:write')
  link(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) riskId: string,
    @Param('controlId', uuid) controlId: string,
  ): Promise<void> {
    return this.links.link(actor, { engagementId, riskId, controlId });
  }

  @Delete(':id/controls/:controlId')
  @HttpCode(204)
  @RequirePermission('control:write')
  unlink(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) riskId: string,
    @Param('controlId', uuid) controlId: string,
  ): Promise<void> {
    return this.links.unlink(actor, { engagementId, riskId, controlId });
  }
}
