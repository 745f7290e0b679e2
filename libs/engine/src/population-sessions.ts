import type { SealedPopulation } from '#pruefwerk/population';
import { BrowsablePopulation, type BrowsePage, type NumberedRows } from './browsable-population.ts';
import type { BrowseFilter, BrowseQuery, FirstRowsQuery } from './browse-query.ts';
import type { Row } from './cell.ts';
import { PopulationMissingProblem } from './engine.problems.ts';

export interface PopulationSessionsOptions {
  /** Populations held ready at the same time, about 0.6 GB per million rows of twenty columns; default 2. */
  readonly maxOpen?: number;
  readonly threads?: number;
}

interface Held {
  readonly population: Promise<BrowsablePopulation>;
  readers: number;
  warming: Promise<void> | null;
}

/** Holds the populations used last ready for paging, keyed by their content; safe for concurrent readers. */
export class PopulationSessions {
  private readonly held = new Map<string, Held>();
  private readonly maxOpen: number;
  private readonly threads: number | undefined;
  private readonly closing = new AbortController();
  /** One population is warmed at a time: two at once would double the peak of memory and slow each other down. */
  private warmings: Promise<void> = Promise.resolve();

  constructor(options: PopulationSessionsOptions = {}) {
    this.maxOpen = options.maxOpen ?? 2;
    this.threads = options.threads;
  }

  /** From the sealed file until the population is warm. @throws InvalidBrowseProblem, PopulationMissingProblem */
  browse(population: SealedPopulation, query: BrowseQuery): Promise<BrowsePage> {
    return this.use(population, ({ browsable }) => browsable.page(query));
  }

  /** A look-up rather than a page. @throws InvalidBrowseProblem, PopulationMissingProblem */
  first(population: SealedPopulation, query: FirstRowsQuery): Promise<readonly Row[]> {
    return this.use(population, ({ browsable }) => browsable.first(query));
  }

  /** Numbers and amounts of all rows that pass. @throws InvalidBrowseProblem, PopulationMissingProblem */
  numbered(population: SealedPopulation, filters: readonly BrowseFilter[]): Promise<NumberedRows> {
    return this.use(population, ({ browsable }) => browsable.numbered(filters));
  }

  /**
   * Loads the population into memory and makes the order of each column (default: of all), so that no person waits
   * for a page or a sort. Asking again while it is held costs nothing. @throws PopulationMissingProblem
   */
  warm(population: SealedPopulation, columns?: Iterable<string>): Promise<void> {
    return this.use(population, ({ browsable, held }) => {
      held.warming ??= this.inTurn(() =>
        browsable.warm(columns ?? browsable.columns, this.closing.signal),
      ).catch((error: unknown) => {
        held.warming = null;
        throw error;
      });
      return held.warming;
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.warmings.then(() => (this.closing.signal.aborted ? undefined : work()));
    this.warmings = turn.catch(() => undefined);
    return turn;
  }

  /** Closes what is open, each as soon as its last reader is done. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.warmings;
    await this.evict(0);
  }

  private async use<T>(
    population: SealedPopulation,
    work: (opened: { browsable: BrowsablePopulation; held: Held }) => Promise<T>,
  ): Promise<T> {
    const held = this.hold(population);
    held.readers++;
    try {
      return await work({ browsable: await held.population, held });
    } finally {
      held.readers--;
      await this.evict(this.closing.signal.aborted ? 0 : this.maxOpen);
    }
  }

  private hold(population: SealedPopulation): Held {
    const key = population.manifest.sha256;
    const held = this.held.get(key) ?? {
      population: this.open(population, key),
      readers: 0,
      warming: null,
    };
    this.held.delete(key);
    this.held.set(key, held);
    return held;
  }

  private async open(population: SealedPopulation, key: string): Promise<BrowsablePopulation> {
    try {
      return await BrowsablePopulation.open(population, this.threads);
    } catch (error) {
      // Not kept: the next reader tries again.
      this.held.delete(key);
      throw new PopulationMissingProblem(error);
    }
  }

  /** Closes the least recently used until no more than `keep` are open; one with readers stays. */
  private async evict(keep: number): Promise<void> {
    for (const [key, held] of [...this.held]) {
      if (this.held.size <= keep) return;
      if (held.readers > 0) continue;
      this.held.delete(key);
      (await held.population).close();
    }
  }
}
