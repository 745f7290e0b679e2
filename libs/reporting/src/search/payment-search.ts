import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Row } from '#pruefwerk/engine';
import { type Dataset, PaymentBrowser } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { SearchHit } from './search-hit.ts';
import { mayBePaymentNumber } from './search-text.ts';

/** Columns by which people name a payment or its case, the most usual first. */
const NUMBERS = ['payment_id', 'document_no', 'order_no', 'receipt_no', 'case_number'];

/** What the palette waits at most for the payments; the answer then comes without them. */
const PATIENCE_MS = 80;

const MOST_RUNNING = 2;

/** Payments whose voucher or case number begins with the text. Before the population is warm a search may not come in time. */
@Injectable()
export class PaymentSearch {
  /** A search goes on after nobody waits for it any more; more than a few would stand in each other's way. */
  private running = 0;

  constructor(private readonly browser: PaymentBrowser) {}

  /** Null when the payments could not be searched in time. */
  async find(
    actor: Actor,
    dataset: Dataset,
    text: string,
    limit: number,
  ): Promise<SearchHit[] | null> {
    if (!mayBePaymentNumber(text)) return [];
    if (this.running >= MOST_RUNNING) return null;
    this.running++;
    const search = this.search(actor, dataset, text.trim(), limit)
      .catch(() => null)
      .finally(() => this.running--);
    return Promise.race([search, sleep(PATIENCE_MS, null, { ref: false })]);
  }

  private async search(
    actor: Actor,
    dataset: Dataset,
    text: string,
    limit: number,
  ): Promise<SearchHit[]> {
    const hits = new Map<string, SearchHit>();
    for (const column of numberColumns(dataset)) {
      if (hits.size >= limit) break;
      // From the first letter on: looking inside every text of a million rows takes five times as long.
      const filters = [{ column, kind: 'range' as const, from: text, to: `${text}\u{10ffff}` }];
      const query = { filters, limit };
      const rows = await this.browser.first(actor, dataset.engagementId, dataset.id, query);
      for (const row of rows) {
        const hit = paymentHit(row, column, dataset.id);
        if (!hits.has(hit.id)) hits.set(hit.id, hit);
      }
    }
    return [...hits.values()].slice(0, limit);
  }
}

function numberColumns({ manifest }: Dataset): string[] {
  const there = new Set(manifest.columns.filter((one) => one.type === 'text').map((c) => c.name));
  return NUMBERS.filter((name) => there.has(name));
}

function paymentHit(row: Row, column: string, datasetId: string): SearchHit {
  const text = (name: string): string => String(row[name] ?? '');
  const label = text('benefit_text') || text('remittance');
  return {
    ...{ kind: 'payment', id: text('row_no'), datasetId },
    number: text(column),
    label: { de: label, en: label },
    detail: column === 'case_number' ? voucherOf(row) : text('case_number'),
    date: text('payment_date') || null,
    amountCents: text('amount_cents') === '' ? null : Number(row['amount_cents']),
  };
}

function voucherOf(row: Row): string {
  const name = NUMBERS.find((one) => one !== 'case_number' && (row[one] ?? null) !== null);
  return name ? String(row[name]) : '';
}
