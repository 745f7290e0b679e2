import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import type { NumberedPayments } from '#pruefwerk/payments';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { seedCommitment } from '#pruefwerk/statistics';
import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import {
  AlreadyDrawn,
  NotForThisKind,
  PlanIncomplete,
  PopulationEmpty,
  SamplingFixed,
  SeedNotAsCommitted,
  SeedNotCommitted,
  TooManyItems,
} from './control-tests.problems.ts';
import { type DrawnSample, drawnItems } from './drawn-items.ts';
import { TestItems } from './test-items.ts';
import { TestStore, type TestTarget } from './test-store.ts';

/** Beyond this nobody examines by hand, and a screen could not show it. */
const MOST_ITEMS = 2000;

/** Commits to a seed, and draws the sample that it decides. */
@Injectable()
export class TestDrawService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
    private readonly items: TestItems,
    private readonly clock: Clock,
  ) {}

  /**
   * Fixes population, filters, method and size, and the seed by its SHA-256 (lower-case hex).
   * @throws TestUnknown, ChangedMeanwhile, TestClosed, NotForThisKind, PlanIncomplete, TooManyItems, PopulationEmpty,
   * SamplingFixed (committed already)
   */
  async commit(actor: Actor, target: TestTarget, commitment: string): Promise<ControlTest> {
    const planned = await this.planned(actor, target);
    if (planned.seedCommitment !== null) throw new SamplingFixed();
    const population = await this.population(actor, planned);
    return this.writing(actor, target, async (manager, test) => {
      if (test.seedCommitment !== null) throw new SamplingFixed();
      return this.tests.update(manager, actor, 'control-test.seed-committed', test, {
        seedCommitment: commitment,
        ...{ committedBy: actor.accountId, committedAt: this.clock.now() },
        populationSha256: population.dataset.manifest.sha256,
        populationRows: population.rowNos.length,
      });
    });
  }

  /**
   * Reveals the seed and copies what it draws.
   * @throws SeedNotCommitted, SeedNotAsCommitted, AlreadyDrawn, and as {@link commit}
   */
  async draw(actor: Actor, target: TestTarget, seed: string): Promise<ControlTest> {
    const planned = await this.planned(actor, target);
    requireSeed(planned, seed);
    const drawn = drawnItems(planned, await this.population(actor, planned), seed);
    const copies = await this.items.copies(actor, planned, drawn.items);
    return this.writing(actor, target, async (manager, test) => {
      requireSeed(test, seed);
      await this.items.insert(manager, test, copies);
      return this.tests.update(manager, actor, 'control-test.drawn', test, {
        ...{ seed, drawnBy: actor.accountId, drawnAt: this.clock.now() },
        ...figuresOf(drawn),
      });
    });
  }

  /** @throws TestUnknown, NotForThisKind, PlanIncomplete, TooManyItems */
  private planned(actor: Actor, target: TestTarget): Promise<ControlTest> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, id } = target;
      await this.authorisation.require(manager, actor, engagementId, 'control-test:write');
      const test = await this.tests.find(manager, engagementId, id);
      if (test.kind !== 'effectiveness') throw new NotForThisKind();
      if (test.size > MOST_ITEMS) throw new TooManyItems(MOST_ITEMS);
      if (test.datasetId === null || test.size < 1) throw new PlanIncomplete();
      return test;
    });
  }

  /** @throws PlanIncomplete, PopulationEmpty */
  private async population(actor: Actor, test: ControlTest): Promise<NumberedPayments> {
    const population = await this.items.population(actor, test);
    if (population.rowNos.length === 0) throw new PopulationEmpty();
    return population;
  }

  private writing(
    actor: Actor,
    target: TestTarget,
    work: (manager: EntityManager, test: ControlTest) => Promise<ControlTest>,
  ): Promise<ControlTest> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = target;
      await this.authorisation.require(manager, actor, engagementId, 'control-test:write');
      return work(manager, await this.tests.forWork(manager, actor, target));
    });
  }
}

/** @throws SeedNotCommitted, AlreadyDrawn, SeedNotAsCommitted */
function requireSeed(test: ControlTest, seed: string): void {
  if (test.seedCommitment === null) throw new SeedNotCommitted();
  if (test.seed !== null) throw new AlreadyDrawn();
  if (seedCommitment(seed) !== test.seedCommitment) throw new SeedNotAsCommitted();
}

function figuresOf({ bookValueCents, intervalCents }: DrawnSample) {
  return { bookValueCents, intervalCents };
}
