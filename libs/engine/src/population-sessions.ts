import type { SealedPopulation } from '#pruefwerk/population';
import { BrowsablePopulation, type BrowsePage } from './browsable-population.ts';
import type { BrowseQuery } from './browse-query.ts';
import { PopulationMissingProblem } from './engine.problems.ts';

export interface PopulationSessionsOptions {
  /** Populations held ready at the same time, about 0.6 GB per million rows; default 2. */
  readonly maxOpen?: number;
  readonly threads?: number;
}

interface Held {
  readonly population: Promise<BrowsablePopulation>;
  readers: number;
}

/** Holds the populations used last ready for paging, keyed by their content; safe for concurrent readers. */
export class PopulationSessions {
  private readonly held = new Map<string, Held>();
  private readonly maxOpen: number;
  private readonly threads: number | undefined;
  private closed = false;

  constructor(options: PopulationSessionsOptions = {}) {
    this.maxOpen = options.maxOpen ?? 2;
    this.threads = options.threads;
  }

  /** @throws InvalidBrowseProblem, PopulationMissingProblem */
  browse(population: SealedPopulation, query: BrowseQuery): Promise<BrowsePage> {
    return this.use(population, (browsable) => browsable.page(query));
  }

  /** Opens the population and makes every column's order, so that no person waits for the first page or sort. */
  warm(population: SealedPopulation): Promise<void> {
    return this.use(population, (browsable) => browsable.warm());
  }

  /** Closes what is open, each as soon as its last reader is done. */
  async close(): Promise<void> {
    this.closed = true;
    await this.evict(0);
  }

  private async use<T>(
    population: SealedPopulation,
    work: (browsable: BrowsablePopulation) => Promise<T>,
  ): Promise<T> {
    const held = this.hold(population);
    held.readers++;
    try {
      return await work(await held.population);
    } finally {
      held.readers--;
      await this.evict(this.closed ? 0 : this.maxOpen);
    }
  }

  private hold(population: SealedPopulation): Held {
    const key = population.manifest.sha256;
    const held = this.held.get(key) ?? { population: this.open(population, key), readers: 0 };
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
