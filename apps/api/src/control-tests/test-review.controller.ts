import { Body, Controller, Param, Put } from '@nestjs/common';
import { type ControlTest, ControlTestService, TestReviewService } from '#pruefwerk/control-tests';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import type { ControlTestFileDto } from './control-test-file.dto.ts';
import { testFileView } from './control-test-view.ts';
import { SignOffDto, TestReasonDto, TestRemarkDto } from './test-work.dto.ts';

@Controller('engagements/:engagementId/control-tests/:id')
export class TestReviewController {
  constructor(
    private readonly tests: ControlTestService,
    private readonly reviews: TestReviewService,
  ) {}

  /** Hands the test to a second person; what is missing is told by its code. */
  @Put('submission')
  @RequirePermission('control-test:write')
  submit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, remark }: TestRemarkDto,
  ): Promise<ControlTestFileDto> {
    return this.moved(actor, this.reviews.submit(actor, { engagementId, id, version }, remark));
  }

  /** Freigabe: only by somebody who has not worked on the test. */
  @Put('sign-off')
  @RequirePermission('control-test:approve')
  approve(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, digest, remark }: SignOffDto,
  ): Promise<ControlTestFileDto> {
    const target = { engagementId, id, version };
    return this.moved(actor, this.reviews.approve(actor, target, digest, remark));
  }

  /** Back to rework with a reason. */
  @Put('return')
  @RequirePermission('control-test:approve')
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: TestReasonDto,
  ): Promise<ControlTestFileDto> {
    return this.moved(actor, this.reviews.sendBack(actor, { engagementId, id, version }, reason));
  }

  /** Takes an approved test up again; its sign-off stays visible as outdated. */
  @Put('reopening')
  @RequirePermission('control-test:write')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: TestReasonDto,
  ): Promise<ControlTestFileDto> {
    return this.moved(actor, this.reviews.reopen(actor, { engagementId, id, version }, reason));
  }

  /** For good; the test stays readable with the reason. */
  @Put('withdrawal')
  @RequirePermission('control-test:write')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: TestReasonDto,
  ): Promise<ControlTestFileDto> {
    return this.moved(actor, this.reviews.withdraw(actor, { engagementId, id, version }, reason));
  }

  private async moved(actor: Actor, moving: Promise<ControlTest>): Promise<ControlTestFileDto> {
    const { engagementId, id } = await moving;
    return testFileView(await this.tests.get(actor, engagementId, id));
  }
}
