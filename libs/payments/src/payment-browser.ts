import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type BrowsePage, type BrowseQuery, PopulationSessions } from '#pruefwerk/engine';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { SealedPopulation } from '#pruefwerk/population';
import { type Dataset } from './dataset.entity.ts';
import { DatasetService, findDataset } from './dataset.service.ts';
import { EngagementPseudonyms } from './engagement-pseudonyms.ts';
import { openColumns, personsIn, requireOpenColumn, shownRow } from './shown-row.ts';

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
    query: BrowseQuery,
  ): Promise<BrowsePage> {
    for (const { column } of query.filters ?? []) requireOpenColumn(column);
    if (query.sort) requireOpenColumn(query.sort.column);
    const dataset = await this.dataset(actor, engagementId, datasetId);
    const population = await this.population(dataset);
    const page = await this.sessions.browse(population, query);
    this.warm(population);
    return this.transactions.run(actor, async (manager) => {
      const { columns } = dataset.manifest;
      const persons = personsIn(page.rows, columns);
      const pseudonyms = await EngagementPseudonyms.ofPersons(manager, engagementId, persons);
      const rows = page.rows.map((row) => shownRow(row, columns, pseudonyms));
      await pseudonyms.save(manager, engagementId);
      return { rows, total: page.total };
    });
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
