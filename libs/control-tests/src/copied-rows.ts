import { Injectable } from '@nestjs/common';
import type { Row } from '#pruefwerk/engine';
import { PaymentBrowser, PaymentUnknown } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { ROW_NO } from '#pruefwerk/population';

/** Rows of one page of the browser. */
const PAGE = 500;

/** Fetches rows of a population as everybody may see them: persons and clerks as the engagement's pseudonyms. */
@Injectable()
export class CopiedRows {
  constructor(private readonly payments: PaymentBrowser) {}

  /** By row number. @throws PaymentUnknown when one is not there */
  async of(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    rowNos: readonly number[],
  ): Promise<ReadonlyMap<number, Row>> {
    const found = new Map<number, Row>();
    for (let start = 0; start < rowNos.length; start += PAGE) {
      const values = rowNos.slice(start, start + PAGE);
      const filters = [{ column: ROW_NO, kind: 'in' as const, values }];
      const query = { filters, page: 0, pageSize: PAGE };
      const { rows } = await this.payments.page(actor, engagementId, datasetId, query);
      for (const row of rows) found.set(Number(row[ROW_NO]), row);
    }
    if (found.size < new Set(rowNos).size) throw new PaymentUnknown();
    return found;
  }
}
