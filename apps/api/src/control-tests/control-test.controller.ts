import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import {
  ControlTestService,
  designChecklist,
  FullPopulationService,
  TestPlanService,
} from '#pruefwerk/control-tests';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { ControlTestChangeDto } from './control-test-change.dto.ts';
import type { ControlTestFileDto } from './control-test-file.dto.ts';
import { listedTestView, testFileView } from './control-test-view.ts';
import type { ListedControlTestDto } from './control-test.dto.ts';
import type { DesignQuestionDto } from './design-answer.dto.ts';
import type { FullPopulationDto } from './full-population.dto.ts';
import { ControlTestQuery, NewControlTestDto } from './new-control-test.dto.ts';
import { testFilters } from './test-filters.ts';
import { type TestPlanDto, TestPlanQuestionDto } from './test-plan.dto.ts';

@Controller('engagements/:engagementId/control-tests')
export class ControlTestController {
  constructor(
    private readonly tests: ControlTestService,
    private readonly plans: TestPlanService,
    private readonly populations: FullPopulationService,
  ) {}

  /** All tests by number, withdrawn ones included. */
  @Get()
  @RequirePermission('control-test:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { controlId }: ControlTestQuery,
  ): Promise<ListedControlTestDto[]> {
    return (await this.tests.list(actor, engagementId, controlId)).map(listedTestView);
  }

  /** Questions of the design test. */
  @Get('design-checklist')
  @ApiParam({ name: 'engagementId', type: String })
  @RequirePermission('control-test:read')
  checklist(): DesignQuestionDto[] {
    return designChecklist.map((question) => ({ ...question }));
  }

  /** For each active control with a rule: what the newest run found among all payments. */
  @Get('full-population')
  @RequirePermission('control-test:read')
  async fullPopulation(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<FullPopulationDto[]> {
    const results = await this.populations.list(actor, engagementId);
    return results.map(({ interval, ...result }) => ({
      ...result,
      intervalLow: interval?.[0] ?? null,
      intervalHigh: interval?.[1] ?? null,
    }));
  }

  /** Size of a sample, and what its results would prove; nothing is kept. */
  @Post('plan')
  @HttpCode(200)
  @RequirePermission('control-test:write')
  plan(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { filters, ...question }: TestPlanQuestionDto,
  ): Promise<TestPlanDto> {
    const asked = { ...question, filters: testFilters(filters) };
    return this.plans.preview(actor, engagementId, asked);
  }

  @Get(':id')
  @RequirePermission('control-test:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ControlTestFileDto> {
    return testFileView(await this.tests.get(actor, engagementId, id));
  }

  @Post()
  @RequirePermission('control-test:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { filters, ...facts }: NewControlTestDto,
  ): Promise<ControlTestFileDto> {
    const given = { ...facts, filters: testFilters(filters) };
    return testFileView(await this.tests.create(actor, engagementId, given));
  }

  /** Changing an approved test reopens it with the next revision; its sign-off is then outdated. */
  @Patch(':id')
  @RequirePermission('control-test:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, filters, ...change }: ControlTestChangeDto,
  ): Promise<ControlTestFileDto> {
    const given = { ...change, ...(filters && { filters: testFilters(filters) }) };
    return testFileView(await this.tests.change(actor, { engagementId, id, version }, given));
  }
}
