import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import type { BrowseFilter } from '#pruefwerk/engine';
import { PaymentBrowser } from '#pruefwerk/payments';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { allowedDeviations, boundFor } from './allowed-deviations.ts';
import { type PlanRequest, samplePlan, type SamplePlan } from './sample-plan.ts';

export interface PlanQuestion extends Omit<PlanRequest, 'population'> {
  readonly datasetId: string | null;
  readonly filters: readonly BrowseFilter[];
  /** A size of the person's own choice. */
  readonly size: number | null;
}

/** What the population holds after the filters. */
export interface PopulationFigures {
  readonly rows: number;
  /** Sum of the amounts above zero: what monetary units are drawn from. */
  readonly bookValueCents: number;
  readonly zeroItems: number;
  readonly negativeItems: number;
}

export interface PlanPreview extends SamplePlan {
  readonly population: PopulationFigures | null;
  /** Distance of the drawn units; only for monetary units with a population. */
  readonly intervalCents: number | null;
  /** What the person's own size allows and proves; null without one. */
  readonly own: {
    readonly size: number;
    readonly allowedDeviations: number | null;
    readonly cleanBound: number | null;
  } | null;
}

/** Tells what a sample would cost and prove before anybody draws it. */
@Injectable()
export class TestPlanService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly payments: PaymentBrowser,
  ) {}

  /** @throws FigureOutOfRange, NothingToProve, PopulationSizeMissing, DatasetUnknown, PersonalColumn */
  async preview(actor: Actor, engagementId: string, question: PlanQuestion): Promise<PlanPreview> {
    await this.transactions.run(actor, (manager) =>
      this.authorisation.require(manager, actor, engagementId, 'control-test:write'),
    );
    const { datasetId, filters, size, ...request } = question;
    const population =
      datasetId === null ? null : await this.figures(actor, engagementId, datasetId, filters);
    const plan = samplePlan({ ...request, ...(population && { population: population.rows }) });
    const money = request.method === 'monetary-unit' && population !== null;
    const own = size && { ...request, size, population: population?.rows ?? null };
    return {
      ...plan,
      population,
      intervalCents: money ? population.bookValueCents / (size ?? plan.size) : null,
      own: own
        ? {
            size: own.size,
            allowedDeviations: allowedDeviations(own),
            cleanBound: boundFor(own, 0),
          }
        : null,
    };
  }

  private async figures(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    filters: readonly BrowseFilter[],
  ): Promise<PopulationFigures> {
    const { cents } = await this.payments.numbered(actor, engagementId, datasetId, filters);
    let [bookValueCents, zeroItems, negativeItems] = [0, 0, 0];
    for (const amount of cents) {
      if (amount > 0) bookValueCents += amount;
      else if (amount === 0) zeroItems++;
      else negativeItems++;
    }
    return { rows: cents.length, bookValueCents, zeroItems, negativeItems };
  }
}
