import { Injectable } from '@nestjs/common';
import { type NumberedPayments, PaymentBrowser } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import { PlanIncomplete } from './control-tests.problems.ts';
import { CopiedRows } from './copied-rows.ts';
import type { DrawnPayment } from './drawn-items.ts';
import { TestItem } from './test-item.entity.ts';

/** A drawn payment with its row, not stored yet. */
export type CopiedItem = Omit<TestItem, 'testId' | 'engagementId' | 'position'>;

/** Population, copies and stored items of a test. The copies are fetched outside of a transaction. */
@Injectable()
export class TestItems {
  constructor(
    private readonly payments: PaymentBrowser,
    private readonly rows: CopiedRows,
  ) {}

  /** @throws PlanIncomplete, DatasetUnknown */
  async population(actor: Actor, test: ControlTest): Promise<NumberedPayments> {
    const { engagementId, datasetId, filters } = test;
    if (datasetId === null) throw new PlanIncomplete();
    return this.payments.numbered(actor, engagementId, datasetId, filters);
  }

  /** @throws PlanIncomplete, PaymentUnknown */
  async copies(
    actor: Actor,
    { engagementId, datasetId }: ControlTest,
    drawn: readonly DrawnPayment[],
  ): Promise<CopiedItem[]> {
    if (datasetId === null) throw new PlanIncomplete();
    const numbers = drawn.map(({ rowNo }) => rowNo);
    const rows = await this.rows.of(actor, engagementId, datasetId, numbers);
    return drawn.map(({ rowNo, cents, rank, hits, certain }) => ({
      ...{ rowNo, rank, hits, certain, amountCents: cents },
      row: rows.get(rowNo) ?? {},
    }));
  }

  /** After the items that are there. */
  async insert(
    manager: EntityManager,
    { id: testId, engagementId }: ControlTest,
    copies: readonly CopiedItem[],
  ): Promise<void> {
    const first = (await manager.countBy(TestItem, { engagementId, testId })) + 1;
    const items = copies.map((copy, at) => ({
      ...copy,
      ...{ testId, engagementId, position: first + at },
    }));
    await manager.insert(TestItem, items);
  }
}
