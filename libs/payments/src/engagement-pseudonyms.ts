import { randomBytes } from 'node:crypto';
import type { Pseudonyms } from '#pruefwerk/payment-check';
import type { EntityManager } from 'typeorm';
import { PersonDigests, type PersonKind } from './person-digests.ts';

export interface Person {
  readonly kind: PersonKind;
  readonly value: string;
}

interface PseudonymRow {
  readonly kind: PersonKind;
  readonly digest: string;
  readonly number: number;
}

const LABELS = { employee: ['SB-', 2], person: ['P-', 4] } as const;

/**
 * One person, one pseudonym in the whole engagement: `SB-07` for a clerk, `P-0012` for anybody else. Numbers are given
 * in the order of first appearance; only keyed digests of the values are stored. Opened within a transaction that
 * holds the engagement's lock, and saved in it.
 */
export class EngagementPseudonyms implements Pseudonyms {
  readonly #numbers = new Map<string, number>();
  readonly #last = { employee: 0, person: 0 };
  readonly #added: PseudonymRow[] = [];
  readonly #digests: PersonDigests;

  private constructor(digests: PersonDigests, known: readonly PseudonymRow[]) {
    this.#digests = digests;
    for (const { kind, digest, number } of known) {
      this.#numbers.set(kind + digest, number);
      this.#last[kind] = Math.max(this.#last[kind], number);
    }
  }

  /** All pseudonyms of the engagement; waits for others who give new ones, and makes them wait. */
  static async open(manager: EntityManager, engagementId: string): Promise<EngagementPseudonyms> {
    const key = await lockedKey(manager, engagementId);
    const known = await manager.query<PseudonymRow[]>(
      `select kind, digest, number from app.pseudonym where engagement_id = $1`,
      [engagementId],
    );
    return new EngagementPseudonyms(new PersonDigests(key), known);
  }

  /** For the few persons of a page: no lock as long as all of them are known. */
  static async ofPersons(
    manager: EntityManager,
    engagementId: string,
    persons: readonly Person[],
  ): Promise<EngagementPseudonyms> {
    const [held] = await manager.query<{ key: Buffer }[]>(
      `select key from app.pseudonym_key where engagement_id = $1`,
      [engagementId],
    );
    if (!held) return EngagementPseudonyms.open(manager, engagementId);
    const digests = new PersonDigests(held.key);
    const asked = new Set(persons.map(({ kind, value }) => digests.of(kind, value)));
    const known = await manager.query<PseudonymRow[]>(
      `select kind, digest, number from app.pseudonym where engagement_id = $1 and digest = any ($2)`,
      [engagementId, [...asked]],
    );
    if (known.length < asked.size) return EngagementPseudonyms.open(manager, engagementId);
    return new EngagementPseudonyms(digests, known);
  }

  employee(value: string): string {
    return this.#label('employee', value);
  }

  person(value: string): string {
    return this.#label('person', value);
  }

  /** Stores the pseudonyms given since it was opened. */
  async save(manager: EntityManager, engagementId: string): Promise<void> {
    const added = this.#added.splice(0);
    if (added.length === 0) return;
    await manager.query(
      `insert into app.pseudonym (engagement_id, kind, digest, number)
       select $1, kind, digest, number
       from jsonb_to_recordset($2::jsonb) as added(kind text, digest text, number integer)`,
      [engagementId, JSON.stringify(added)],
    );
  }

  #label(kind: PersonKind, value: string): string {
    const [prefix, width] = LABELS[kind];
    return prefix + String(this.#number(kind, value)).padStart(width, '0');
  }

  #number(kind: PersonKind, value: string): number {
    const digest = this.#digests.of(kind, value);
    const known = this.#numbers.get(kind + digest);
    if (known !== undefined) return known;
    const number = (this.#last[kind] += 1);
    this.#numbers.set(kind + digest, number);
    this.#added.push({ kind, digest, number });
    return number;
  }
}

/** The key's row is the lock: pseudonyms of one engagement are given by one transaction at a time. */
async function lockedKey(manager: EntityManager, engagementId: string): Promise<Buffer> {
  await manager.query(
    `insert into app.pseudonym_key (engagement_id, key) values ($1, $2) on conflict do nothing`,
    [engagementId, randomBytes(32)],
  );
  const [held] = await manager.query<{ key: Buffer }[]>(
    `select key from app.pseudonym_key where engagement_id = $1 for update`,
    [engagementId],
  );
  if (!held) throw new Error('the key of the pseudonyms is gone');
  return held.key;
}
