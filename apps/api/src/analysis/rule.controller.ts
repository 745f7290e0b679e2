import { Controller, Get, Query } from '@nestjs/common';
import { describeRules } from '#pruefwerk/payment-check';
import { RequirePermission } from '../access/route-permission.ts';
import { RuleQuery } from './analysis-run.dto.ts';
import type { RuleDto } from './rule.dto.ts';

@Controller('rules')
export class RuleController {
  /** Every rule with what it needs and how it can be set, in the order of the registry. */
  @Get()
  @RequirePermission('session:own')
  list(@Query() { language }: RuleQuery): RuleDto[] {
    return describeRules(language).map((rule) => ({
      ...rule,
      requires: rule.requires.map((alternatives) => [...alternatives]),
      uses: [...rule.uses],
      parameters: [...rule.parameters],
    }));
  }
}
