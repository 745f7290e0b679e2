import type { FactDefinition, FactValue, Rule, RuleHit } from '#pruefwerk/red-flags';
import type { Cell, Row } from './cell.ts';
import type { PopulationSession } from './engine.ts';

/** A rule's result breaks the promise that {@link Rule} makes; the message names the column, never a value. */
export class RuleContractError extends Error {}

interface OpenHit {
  readonly key: string;
  readonly rows: number[];
  readonly amountAtRiskCents: number;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/**
 * Groups the rule's rows into hits as they stream by, so that no more than the hits themselves is held.
 * Rows of a hit are distinct and ascending; hits come in the byte order of their keys.
 */
export async function* hitStream(
  session: PopulationSession,
  rule: Rule,
  sql: string,
  signal?: AbortSignal,
): AsyncGenerator<RuleHit> {
  let open: OpenHit | null = null;
  const ordered = `select * from (${sql}\n) as hits order by hit_key collate "C", row_no`;
  for await (const row of session.query(ordered, signal)) {
    const next = hitOf(row, rule.facts);
    if (open?.key === next.key) {
      joinRow(open, next);
    } else {
      if (open) yield toHit(rule, open);
      open = next;
    }
  }
  if (open) yield toHit(rule, open);
}

function hitOf(row: Row, facts: readonly FactDefinition[]): OpenHit {
  const key = row['hit_key'];
  if (typeof key !== 'string') throw new RuleContractError('hit_key is not a text');
  return {
    key,
    rows: [integerCell(row, 'row_no')],
    amountAtRiskCents: integerCell(row, 'amount_at_risk_cents'),
    facts: Object.fromEntries(facts.map((fact) => [fact.name, factCell(row, fact)])),
  };
}

function joinRow(hit: OpenHit, next: OpenHit): void {
  if (next.amountAtRiskCents !== hit.amountAtRiskCents) {
    throw new RuleContractError('amount_at_risk_cents differs within a hit');
  }
  for (const [name, value] of Object.entries(next.facts)) {
    if (hit.facts[name] !== value) throw new RuleContractError(`${name} differs within a hit`);
  }
  const rowNo = next.rows[0];
  if (rowNo !== undefined && rowNo !== hit.rows.at(-1)) hit.rows.push(rowNo);
}

function toHit(rule: Rule, hit: OpenHit): RuleHit {
  return { ruleId: rule.id, ruleVersion: rule.version, ...hit };
}

function integerCell(row: Row, name: string): number {
  const value = row[name];
  if (!Number.isSafeInteger(value)) throw new RuleContractError(`${name} is not an integer`);
  return value as number;
}

const PLAIN_DATE = /^\d{4,}-\d\d-\d\d$/;

function factCell(row: Row, fact: FactDefinition): Cell {
  const value = row[fact.name];
  if (value === undefined) throw new RuleContractError(`${fact.name} is not in the result`);
  if (value === null) return null;
  if (!fits(value, fact)) throw new RuleContractError(`${fact.name} is not of kind ${fact.kind}`);
  return value;
}

function fits(value: Cell, fact: FactDefinition): boolean {
  switch (fact.kind) {
    case 'cents':
    case 'count':
    case 'days':
    case 'permille':
    case 'ppm':
      return Number.isSafeInteger(value);
    case 'date':
      return typeof value === 'string' && PLAIN_DATE.test(value);
    case 'text':
    case 'employee':
    case 'personal':
      return typeof value === 'string';
  }
}
