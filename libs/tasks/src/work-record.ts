import type { EntityManager } from 'typeorm';

/** What every row here has. Nothing is deleted: a row that is wrong is withdrawn with its reason. */
export interface WorkRecord {
  id: string;
  engagementId: string;
  withdrawnReason: string | null;
  version: number;
}

/** What a person writes; the rest belongs to the row. */
export type FactsOf<T extends WorkRecord> = Omit<
  T,
  'id' | 'engagementId' | 'withdrawnReason' | 'version'
>;

/** One row as a person saw it. */
export interface RecordTarget {
  readonly engagementId: string;
  readonly id: string;
  readonly version: number;
}

/** One table: how its rows are checked, called in the audit trail, and refused. */
export interface RecordKind<T extends WorkRecord> {
  readonly entity: new () => T;
  /** Also the first word of its actions: `task.added`, `.changed`, `.withdrawn`, `.restored`. */
  readonly objectType: string;
  /** @throws a Problem for what cannot stand; called for rows that are not withdrawn, before they are saved */
  check(manager: EntityManager, record: T): Promise<void>;
  /** What a broken constraint of the table means. */
  readonly refusals: Readonly<Record<string, (record: T) => Error>>;
  /** For the line of the audit trail. */
  details(record: T): Readonly<Record<string, string | number | boolean | null>>;
}
