import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import {
  ChosenItemService,
  ControlTestService,
  TestDrawService,
  TestResultService,
} from '#pruefwerk/control-tests';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import type { ControlTestFileDto, TestResultDto } from './control-test-file.dto.ts';
import { testFileView } from './control-test-view.ts';
import { ChosenItemDto, DrawDto, ResultEntryDto, SeedCommitmentDto } from './test-work.dto.ts';

@Controller('engagements/:engagementId/control-tests/:id')
export class TestWorkController {
  constructor(
    private readonly tests: ControlTestService,
    private readonly draws: TestDrawService,
    private readonly chosen: ChosenItemService,
    private readonly results: TestResultService,
  ) {}

  /** Stores the hash of the seed; population, filters, method and size are fixed from now on. */
  @Put('seed-commitment')
  @RequirePermission('control-test:write')
  async commit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, seedCommitment }: SeedCommitmentDto,
  ): Promise<ControlTestFileDto> {
    await this.draws.commit(actor, { engagementId, id, version }, seedCommitment);
    return this.file(actor, engagementId, id);
  }

  /** Reveals the seed and copies the payments that it draws. */
  @Post('draw')
  @RequirePermission('control-test:write')
  async draw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, seed }: DrawDto,
  ): Promise<ControlTestFileDto> {
    await this.draws.draw(actor, { engagementId, id, version }, seed);
    return this.file(actor, engagementId, id);
  }

  /** Takes a payment into a single check or a walkthrough. */
  @Post('items')
  @RequirePermission('control-test:write')
  async choose(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { rowNo }: ChosenItemDto,
  ): Promise<ControlTestFileDto> {
    await this.chosen.choose(actor, { engagementId, id }, rowNo);
    return this.file(actor, engagementId, id);
  }

  /** One cell of the matrix; the same entry sent again changes nothing. */
  @Put('results')
  @RequirePermission('control-test:write')
  result(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...entry }: ResultEntryDto,
  ): Promise<TestResultDto> {
    return this.results.save(actor, { engagementId, id }, { ...entry, seenVersion: version });
  }

  private async file(actor: Actor, engagementId: string, id: string): Promise<ControlTestFileDto> {
    return testFileView(await this.tests.get(actor, engagementId, id));
  }
}
