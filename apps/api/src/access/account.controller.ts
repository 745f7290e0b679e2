import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { AccountService } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import { pageOf, sliceOf } from '../paging/page.ts';
import { sortOrder } from '../paging/sort.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  AccountChangeDto,
  type AccountDto,
  type AccountPageDto,
  AccountQuery,
  NewAccountDto,
} from './account.dto.ts';
import { RequirePermission } from './route-permission.ts';
import { CurrentActor } from './signed-in.ts';

@AnswersWithProblems()
@Controller('accounts')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @RequirePermission('account:read')
  async list(@CurrentActor() actor: Actor, @Query() query: AccountQuery): Promise<AccountPageDto> {
    const request = {
      ...sliceOf(query),
      sort: sortOrder(query.sort),
      ...(query.search !== undefined && { search: query.search }),
      ...(query.active !== undefined && { active: query.active === 'true' }),
    };
    const { items, total } = await this.accounts.list(actor, request);
    return pageOf(query, items, total);
  }

  @Post()
  @RequirePermission('account:write')
  create(@CurrentActor() actor: Actor, @Body() body: NewAccountDto): Promise<AccountDto> {
    return this.accounts.create(actor, body);
  }

  @Patch(':id')
  @RequirePermission('account:write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', uuid) id: string,
    @Body() body: AccountChangeDto,
  ): Promise<AccountDto> {
    return this.accounts.change(actor, id, body);
  }
}
