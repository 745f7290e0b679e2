import { Injectable, Logger } from '@nestjs/common';
import { duckDbEngine, type PopulationSession } from '#pruefwerk/engine';
import { type Dataset, DatasetService } from '#pruefwerk/payments';

export interface PaidMonth {
  /** 'yyyy-mm'. */
  readonly month: string;
  readonly paidCents: number;
}

/** Populations whose months are remembered: a few kilobytes each. */
const MOST_KEPT = 100;

const MONTHS = `
  select strftime(payment_date, '%Y-%m') as month, cast(sum(amount_cents) as bigint) as paid
  from payments where payment_date is not null group by 1 order by 1`;

/** What a sealed population paid per month. It never changes, so it is summed once. */
@Injectable()
export class PaymentMonths {
  private readonly engine = duckDbEngine({ threads: 1 });
  private readonly known = new Map<string, Promise<PaidMonth[]>>();

  constructor(private readonly datasets: DatasetService) {}

  /** Empty when the population has no payment date, null when its file cannot be read now. */
  async of(dataset: Dataset): Promise<PaidMonth[] | null> {
    const months = this.known.get(dataset.sha256) ?? this.remember(dataset);
    try {
      return await months;
    } catch (error) {
      // The rest of the page holds without it; whoever opens the payments is told.
      Logger.warn(`months of dataset ${dataset.id}: ${String(error)}`, PaymentMonths.name);
      this.known.delete(dataset.sha256);
      return null;
    }
  }

  private remember(dataset: Dataset): Promise<PaidMonth[]> {
    if (this.known.size >= MOST_KEPT) this.known.clear();
    const months = this.read(dataset);
    this.known.set(dataset.sha256, months);
    return months;
  }

  private async read(dataset: Dataset): Promise<PaidMonth[]> {
    await using session = await this.engine.open(await this.datasets.population(dataset));
    if (!session.columns.has('payment_date') || !session.columns.has('amount')) return [];
    // Awaited here: the session is closed as soon as this function has ended, and DuckDB with it.
    return await monthsIn(session);
  }
}

async function monthsIn(session: PopulationSession): Promise<PaidMonth[]> {
  const months: PaidMonth[] = [];
  for await (const { month, paid } of session.query(MONTHS)) {
    months.push({ month: String(month), paidCents: Number(paid) });
  }
  return months;
}
