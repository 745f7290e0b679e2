import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  type BrowseFilter,
  type BrowsePage,
  type BrowseQuery,
  type FirstRowsQuery,
  type NumberedRows,
  PopulationSessions,
  type Row,
} from '#pruefwerk/engine';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { ROW_NO, type SealedPopulation } from '#pruefwerk/population';
import { type Dataset } from './dataset.entity.ts';
import { DatasetService, findDataset } from './dataset.service.ts';
import { EngagementPseudonyms } from './engagement-pseudonyms.ts';
import { PaymentUnknown } from './payments.problems.ts';
import { type ShownColumn, shownColumns } from './shown-columns.ts';
import { searchColumns } from './search-columns.ts';
import { openColumns, personsIn, requireOpenColumn, shownRow } from './shown-row.ts';

/** As persons ask: a search goes through the columns by which payments are called. */
export interface ShownQuery extends Omit<BrowseQuery, 'search'> {
  readonly search?: string;
}

/** A page with the columns of its rows. */
export interface ShownPage extends BrowsePage {
  readonly columns: readonly ShownColumn[];
}

export interface ShownPayment {
  readonly columns: readonly ShownColumn[];
  readonly row: Row;
}

/** What a sample is drawn from. */
export interface NumberedPayments extends NumberedRows {
  readonly dataset: Dataset;
}

/** Populations whose place is remembered; a few hundred bytes each, but for long column lists. */
const MOST_VERIFIED = 50;

/** Pages through a sealed population as persons may see it: never a name or an account, always the pseudonym. */
@Injectable()
export class PaymentBrowser implements OnApplicationShutdown {
  private readonly sessions = new PopulationSessions();
  private readonly verified = new Map<string, SealedPopulation>();

  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly datasets: DatasetService,
  ) {}

  /** @throws DatasetUnknown, InvalidBrowseProblem, PersonalColumn (filter or sort by it would give it away) */
  async page(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    { search, ...query }: ShownQuery,
  ): Promise<ShownPage> {
    for (const { column } of query.filters ?? []) requireOpenColumn(column);
    if (query.sort) requireOpenColumn(query.sort.column);
    const dataset = await this.dataset(actor, engagementId, datasetId);
    const population = await this.population(dataset);
    const page = await this.sessions.browse(population, {
      ...query,
      ...(search && { search: { columns: searchColumns(dataset.manifest), text: search } }),
    });
    this.warm(population);
    const rows = await this.shown(actor, dataset, page.rows);
    const { total, sumCents } = page;
    return { columns: shownColumns(dataset.manifest), rows, total, sumCents };
  }

  /** The first payments that pass. @throws DatasetUnknown, InvalidBrowseProblem, PersonalColumn */
  async first(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    query: FirstRowsQuery,
  ): Promise<Row[]> {
    for (const { column } of query.filters) requireOpenColumn(column);
    const dataset = await this.dataset(actor, engagementId, datasetId);
    const population = await this.population(dataset);
    const rows = await this.sessions.first(population, query);
    this.warm(population);
    return this.shown(actor, dataset, rows);
  }

  /** One payment with all its columns. @throws DatasetUnknown, PaymentUnknown */
  async payment(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    rowNo: number,
  ): Promise<ShownPayment> {
    const filters = [{ column: ROW_NO, kind: 'in' as const, values: [rowNo] }];
    const query = { filters, page: 0, pageSize: 1 };
    const { columns, rows } = await this.page(actor, engagementId, datasetId, query);
    const [row] = rows;
    if (!row) throw new PaymentUnknown();
    return { columns, row };
  }

  /** Number and amount of every payment that passes. @throws DatasetUnknown, InvalidBrowseProblem, PersonalColumn */
  async numbered(
    actor: Actor,
    engagementId: string,
    datasetId: string,
    filters: readonly BrowseFilter[],
  ): Promise<NumberedPayments> {
    for (const { column } of filters) requireOpenColumn(column);
    const dataset = await this.dataset(actor, engagementId, datasetId);
    const population = await this.population(dataset);
    return { dataset, ...(await this.sessions.numbered(population, filters)) };
  }

  /** Makes a dataset ready in the background for a person who has just been shown it. */
  prepare(dataset: Dataset): void {
    this.population(dataset).then(
      (population) => this.warm(population),
      // Told to the person with the first page, where there is somebody to tell.
      () => undefined,
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.sessions.close();
  }

  private shown(actor: Actor, dataset: Dataset, rows: readonly Row[]): Promise<Row[]> {
    const { engagementId, manifest } = dataset;
    return this.transactions.run(actor, async (manager) => {
      const persons = personsIn(rows, manifest.columns);
      const pseudonyms = await EngagementPseudonyms.ofPersons(manager, engagementId, persons);
      const shown = rows.map((row) => shownRow(row, manifest.columns, pseudonyms));
      await pseudonyms.save(manager, engagementId);
      return shown;
    });
  }

  /** Verified once: hashing the whole file for every page would cost more than the page. */
  private async population(dataset: Dataset): Promise<SealedPopulation> {
    const known = this.verified.get(dataset.id);
    if (known) return known;
    const population = await this.datasets.population(dataset);
    if (this.verified.size >= MOST_VERIFIED) this.verified.clear();
    this.verified.set(dataset.id, population);
    return population;
  }

  /** In the background, after the page that asked for it; without it pages still come, from the sealed file. */
  private warm(population: SealedPopulation): void {
    const columns = openColumns(population.manifest.columns);
    this.sessions.warm(population, columns).catch(() => undefined);
  }

  private dataset(actor: Actor, engagementId: string, datasetId: string): Promise<Dataset> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'payment:read');
      return findDataset(manager, engagementId, datasetId);
    });
  }
}
