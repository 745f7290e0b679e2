import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { ControlTest } from './control-test.entity.ts';
import { AlreadyDrawn, NotForThisKind, TooManyItems } from './control-tests.problems.ts';
import { TestItem } from './test-item.entity.ts';
import { TestItems } from './test-items.ts';
import type { TestKind } from './test-kinds.ts';
import { TestStore, type TestTarget } from './test-store.ts';

/** Payments that a person picks: one for a single check, a few ways through the office for a walkthrough. */
const MOST: Readonly<Partial<Record<TestKind, number>>> = { single: 1, walkthrough: 25 };

/** Takes payments into a test that nobody draws by lot. */
@Injectable()
export class ChosenItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
    private readonly items: TestItems,
  ) {}

  /**
   * @throws TestUnknown, NotForThisKind, PlanIncomplete (no population), PaymentUnknown, TooManyItems, AlreadyDrawn,
   * TestClosed, SecondPersonNeeded
   */
  async choose(actor: Actor, target: TestTarget, rowNo: number): Promise<ControlTest> {
    const planned = await this.planned(actor, target);
    const most = MOST[planned.kind];
    if (most === undefined) throw new NotForThisKind();
    const [payment] = await this.items.copies(actor, planned, [
      { rowNo, cents: 0, rank: null, hits: 1, certain: false },
    ]);
    const amount = payment?.row['amount_cents'];
    const amountCents = typeof amount === 'number' ? amount : null;
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, id: testId } = target;
      await this.authorisation.require(manager, actor, engagementId, 'control-test:write');
      const test = await this.tests.forWork(manager, actor, target);
      const there = await manager.findBy(TestItem, { engagementId, testId });
      if (there.some((item) => item.rowNo === rowNo)) throw new AlreadyDrawn();
      if (there.length >= most) throw new TooManyItems(most);
      if (payment) await this.items.insert(manager, test, [{ ...payment, amountCents }]);
      const after = { rowNo };
      await this.tests.record(manager, actor, 'control-test.item-chosen', test, { after });
      return test;
    });
  }

  private planned(actor: Actor, { engagementId, id }: TestTarget): Promise<ControlTest> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control-test:write');
      return this.tests.find(manager, engagementId, id);
    });
  }
}
