import type { ItemResult, SampleItem } from './test-content.ts';

/** What the cells of one row of the matrix say together. */
export interface JudgedItem {
  readonly item: SampleItem;
  readonly rated: boolean;
  /** Every attribute is not applicable: the item says nothing of the control. */
  readonly leftOut: boolean;
  readonly deviates: boolean;
  /** Lowest amount that a deviation names; a deviation without one counts as wholly wrong. */
  readonly auditedCents: number;
}

export function judgedItems(
  sample: readonly SampleItem[],
  results: readonly ItemResult[],
  attributes: number,
): JudgedItem[] {
  return sample.map((item) => {
    const cells = results.filter(
      ({ position, attribute }) => position === item.position && attribute < attributes,
    );
    const rated = attributes > 0 && cells.length === attributes;
    const deviations = cells.filter(({ outcome }) => outcome === 'deviation');
    const book = item.amountCents ?? 0;
    const amounts = deviations.map(({ auditedCents }) => auditedCents ?? 0);
    return {
      item,
      rated,
      leftOut: rated && cells.every(({ outcome }) => outcome === 'not-applicable'),
      deviates: deviations.length > 0,
      auditedCents: deviations.length === 0 ? book : Math.min(...amounts),
    };
  });
}
