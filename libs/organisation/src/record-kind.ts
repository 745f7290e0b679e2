import type { OrganisationRecord } from './organisation-record.ts';

/** What a person writes; the rest belongs to the row. */
export type FactsOf<T extends OrganisationRecord> = Omit<
  T,
  'id' | 'engagementId' | 'withdrawnReason' | 'version'
>;

/** One table of the organisation: how its rows are checked, called in the audit trail, and refused. */
export interface RecordKind<T extends OrganisationRecord> {
  readonly entity: new () => T;
  readonly objectType: string;
  /** Actions of the audit trail; the words for them are the browser application's. */
  readonly added: string;
  readonly changed: string;
  readonly withdrawn: string;
  readonly restored: string;
  /** @throws a Problem for facts that cannot be true */
  check(facts: FactsOf<T>): void;
  /** Posts that must be there and stand. */
  postsOf(facts: FactsOf<T>): readonly string[];
  /** What a broken constraint of the table means. */
  readonly refusals: Readonly<Record<string, () => Error>>;
  /** For the line of the audit trail. */
  details(record: T): Readonly<Record<string, string | number | boolean | null>>;
}
