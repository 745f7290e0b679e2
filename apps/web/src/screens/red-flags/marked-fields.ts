import type { Shape } from '../../api/types.ts';

export type Evidence = Shape<'EvidenceDto'>;
export type EvidenceField = keyof Evidence;

/** They tell payments apart, they do not say what is striking. */
const identifying: ReadonlySet<string> = new Set([
  'voucherNumber',
  'caseNumber',
  'paymentDate',
  'amountCents',
]);

/**
 * Which of the fields that a rule looks at are worth a mark in the table. With several payments: what they all share,
 * since that is what makes them one red flag; with one: all but what only identifies it.
 * @param columns fields that the rule looks at
 */
export function markedFields(
  columns: readonly string[],
  evidence: readonly Evidence[],
): ReadonlySet<string> {
  const [first, ...others] = evidence;
  if (!first) return new Set();
  const filled = columns.filter((column) => (first[column as EvidenceField] ?? null) !== null);
  if (others.length === 0) return new Set(filled.filter((column) => !identifying.has(column)));
  const shared = (column: string) =>
    others.every((row) => row[column as EvidenceField] === first[column as EvidenceField]);
  return new Set(filled.filter((column) => column !== 'caseNumber' && shared(column)));
}

/** What is said once above the table, because it is the same for all payments: it would only take the room of the rest. */
export function commonFields(evidence: readonly Evidence[]): readonly ('benefitType' | 'method')[] {
  const [first, ...others] = evidence;
  if (!first) return [];
  const fields = ['benefitType', 'method'] as const;
  return fields.filter(
    (field) => first[field] !== null && others.every((row) => row[field] === first[field]),
  );
}

/** Columns of the table; one that would be empty, or is said above it, is left out. */
export function shownFields(evidence: readonly Evidence[], columns: readonly string[]) {
  const some = (field: EvidenceField) => evidence.some((row) => row[field] !== null);
  const differ = (field: EvidenceField) => new Set(evidence.map((row) => row[field])).size > 1;
  const common: readonly string[] = commonFields(evidence);
  return {
    case: differ('caseNumber'),
    // Several cases have several payees anyhow.
    payee: differ('payee') && !differ('caseNumber') && columns.includes('payee'),
    method: some('method') && !common.includes('method'),
    benefit: some('benefitType') && !common.includes('benefitType'),
    captured: some('captured'),
    capturedAt: columns.includes('capturedAt') && some('capturedAt'),
    released: some('released') || columns.includes('released'),
  };
}
