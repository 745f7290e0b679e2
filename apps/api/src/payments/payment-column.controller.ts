import { Controller, Get } from '@nestjs/common';
import { AMOUNT_CHOICES, DATE_FORMATS } from '#pruefwerk/intake';
import { columnDescriptions } from '#pruefwerk/population';
import { RequirePermission } from '../access/route-permission.ts';
import type { PaymentColumnDto, PaymentSchemaDto } from './payment-column.dto.ts';

@Controller('payment-columns')
export class PaymentColumnController {
  /** Every column that a payment can have, in canonical order, and the formats to choose from. */
  @Get()
  @RequirePermission('session:own')
  list(): PaymentSchemaDto {
    return {
      columns: columnDescriptions.map((column): PaymentColumnDto => ({ ...column })),
      amountFormats: [...AMOUNT_CHOICES],
      dateFormats: [...DATE_FORMATS],
    };
  }
}
