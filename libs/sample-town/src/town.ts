import { EXPORT_HEADER, exportRow } from './export-columns.ts';
import { accountIn, householdOf, type Household } from './household.ts';
import { SIGNING_LIMITS, type SigningLimitRecord } from './offices.ts';
import { oneTimePayments } from './one-time-payments.ts';
import type { PaymentDraft } from './payment-draft.ts';
import { draftsByMonth, plantAll, plantingsFor } from './planting.ts';
import { regularPayments } from './regular-payments.ts';
import type { Scenario } from './scenario.ts';
import type { Truth, TruthLabel } from './truth.ts';
import { monthWorkdays, workday } from './work-calendar.ts';

export interface TownOptions {
  /** 0 to 4,294,967,295; the same seed and rows give the same bytes. */
  readonly seed: number;
  /** Payments wanted, 1,000 to 10,000,000; the town comes near. */
  readonly rows: number;
  /** Nothing planted, for the count of accidental hits. Default false. */
  readonly clean?: boolean;
}

export interface TownFile {
  readonly name: string;
  readonly header: readonly string[];
  /** Rows of cells in the order of the header; made while they are read, so memory does not grow with the town. */
  readonly rows: Iterable<readonly string[]>;
}

export interface AccountChange {
  readonly householdId: string;
  readonly personName: string;
  readonly changedOn: string;
  readonly oldIban: string;
  readonly newIban: string;
}

/** Saves making them anew every month; the rest of a large town is made anew, so that memory stays bounded. */
const REMEMBERED_HOUSEHOLDS = 10_000;

/** Spread over the whole numbering, so that a reserved household is not known by its number. */
function reserve(count: number, households: number): number[] {
  return Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * households) / count));
}

/** The synthetic town Lindenborn in 2025. No person, account, clerk or place in it is real. */
export class Town {
  private readonly seed: number;
  private readonly households: number;
  private readonly reserved: ReadonlySet<number>;
  private readonly scenarios: readonly Scenario[];
  private readonly byMonth: readonly PaymentDraft[][];
  private readonly known: Household[] = [];

  constructor({ seed, rows, clean = false }: TownOptions) {
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
      throw new RangeError('seed must be a whole number from 0 to 4294967295');
    }
    if (!Number.isInteger(rows) || rows < 1_000 || rows > 10_000_000) {
      throw new RangeError('rows must be a whole number from 1000 to 10000000');
    }
    this.seed = seed;
    const needed = plantAll(seed, plantingsFor(rows, clean), []);
    const planted = countPayments(needed.scenarios);
    this.households = sizeOf(seed, rows - planted, needed.householdsTaken);
    const places = reserve(needed.householdsTaken, this.households);
    this.reserved = new Set(places);
    this.scenarios = plantAll(seed, plantingsFor(rows, clean), places).scenarios;
    this.byMonth = draftsByMonth(this.scenarios);
  }

  /** Four files of one layout, one per quarter. */
  *files(): Iterable<TownFile> {
    for (const quarter of [1, 2, 3, 4]) {
      const name = `lindenborn_2025_q${quarter}.csv`;
      yield { name, header: EXPORT_HEADER, rows: this.rows(quarter) };
    }
  }

  /** What was planted. Runs through the town once when the files were not read to their end before. */
  truth(): Truth {
    const last = this.byMonth.findLast((drafts) => drafts.length > 0)?.at(-1);
    if (last?.id === '') this.numberAll();
    const labels = this.scenarios.map(({ payments, kind, pattern, rule, circumstance }, n) => {
      const label: TruthLabel = {
        case: `F${String(n + 1).padStart(4, '0')}`,
        kind,
        pattern,
        rule,
        circumstance,
        payments: payments.map(({ id }) => id),
      };
      return label;
    });
    return { town: 'Lindenborn', seed: this.seed, labels };
  }

  /** Signing limits to be recorded with the engagement. */
  limits(): readonly SigningLimitRecord[] {
    return SIGNING_LIMITS;
  }

  /** Changes of the recipients' accounts in the year, by household. */
  *accountChanges(): Iterable<AccountChange> {
    for (let index = 0; index < this.households; index += 1) {
      const household = this.reserved.has(index) ? null : householdOf(this.seed, index);
      if (!household || household.changeMonth > 12) continue;
      yield {
        householdId: household.householdId,
        personName: household.recipient.name,
        changedOn: workday(monthWorkdays(household.changeMonth).first - 6),
        oldIban: household.recipient.iban,
        newIban: accountIn(household, household.changeMonth),
      };
    }
  }

  /** What the town's cash office would have closed the year with: the sum of all payments, in cents. */
  cashTotalCents(): number {
    let total = 0;
    for (const month of Array.from({ length: 12 }, (_, i) => i + 1)) {
      for (const { cents } of this.month(month)) total += cents;
    }
    return total;
  }

  private numberAll(): void {
    for (const { rows } of this.files()) for (const row of rows) void row;
  }

  private *rows(quarter: number): Iterable<readonly string[]> {
    for (const month of [3 * quarter - 2, 3 * quarter - 1, 3 * quarter]) {
      let number = 0;
      for (const draft of this.month(month)) {
        number += 1;
        draft.id = `25${String(month).padStart(2, '0')}${String(number).padStart(7, '0')}`;
        yield exportRow(draft);
      }
    }
  }

  /** Background and planted payments of a month, the planted ones strewn evenly among the households. */
  private *month(month: number): Iterable<PaymentDraft> {
    const planted = this.byMonth[month] ?? [];
    let next = 0;
    for (let index = 0; index < this.households; index += 1) {
      yield* this.background(index, month);
      const due = Math.floor(((index + 1) * planted.length) / this.households);
      for (; next < due; next += 1) yield* planted.slice(next, next + 1);
    }
  }

  private background(index: number, month: number): PaymentDraft[] {
    let household = this.known[index];
    if (household === undefined) {
      household = householdOf(this.seed, index);
      if (index < REMEMBERED_HOUSEHOLDS) this.known[index] = household;
    }
    return backgroundOf(this.seed, household, month, this.reserved.has(index));
  }
}

function backgroundOf(
  seed: number,
  household: Household,
  month: number,
  reserved: boolean,
): PaymentDraft[] {
  const regular = regularPayments(seed, household, month);
  return reserved ? regular : [...regular, ...oneTimePayments(seed, household, month)];
}

function countPayments(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, s) => sum + s.payments.length + (s.unlabelled?.length ?? 0), 0);
}

const SAMPLE = 400;

/** Households whose payments come near `rows`, by the mean of the first few hundred. */
function sizeOf(seed: number, rows: number, reserved: number): number {
  const sample = Math.max(20, Math.min(SAMPLE, Math.round(rows / 25)));
  let regular = 0;
  let oneTime = 0;
  for (let index = 0; index < sample; index += 1) {
    const household = householdOf(seed, index);
    for (let month = 1; month <= 12; month += 1) {
      regular += regularPayments(seed, household, month).length;
      oneTime += oneTimePayments(seed, household, month).length;
    }
  }
  const size = (rows + (reserved * oneTime) / sample) / ((regular + oneTime) / sample);
  return Math.max(reserved, Math.round(size));
}

/** @throws RangeError for a size outside 1,000 to 10,000,000 or a seed outside 32 bits. */
export function generateTown(options: TownOptions): Town {
  return new Town(options);
}
