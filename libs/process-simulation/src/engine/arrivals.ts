import type { SimulationSettings } from '../settings/simulation-settings.ts';
import { MS_PER_DAY, type OfficeHours } from './office-hours.ts';
import type { RandomStream } from './random-stream.ts';

const DAYS_PER_YEAR = 365;

/** When cases come. Distances are counted in open time: nobody comes at night unless the hours say so. */
export class Arrivals {
  readonly #distance: number;
  readonly #random: boolean;
  #reached = 0;

  constructor(
    { arrivals }: SimulationSettings,
    private readonly hours: OfficeHours | null,
    private readonly stream: RandomStream,
  ) {
    this.#random = arrivals.pattern === 'random';
    this.#distance = openTime(arrivals.per, hours) / arrivals.rate;
  }

  next(): number {
    this.#reached += this.#distance * (this.#random ? this.stream.exponential() : 1);
    const open = Math.round(this.#reached);
    return this.hours ? this.hours.momentOf(open) : open;
  }
}

/** Open milliseconds of a year, or of an average day that is open at all; the first year stands for all. */
function openTime(per: 'year' | 'working-day', hours: OfficeHours | null): number {
  const year = DAYS_PER_YEAR * MS_PER_DAY;
  if (per === 'year') return hours?.worked(year) ?? year;
  return hours ? hours.worked(year) / hours.openDays(DAYS_PER_YEAR) : MS_PER_DAY;
}
