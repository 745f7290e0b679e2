import type { SourceFormat } from '#pruefwerk/intake';
import type { ColumnMapping } from '#pruefwerk/population';

/** What runs by itself as soon as the population is sealed: nothing, all rules, or all rules and the workbook. */
export const importFollowUps = ['none', 'analysis', 'workbook'] as const;
export type ImportFollowUp = (typeof importFollowUps)[number];

export interface ImportRequest {
  /** Uploads of one layout, at least one, in the order in which they follow one another. */
  readonly uploadIds: readonly string[];
  readonly mapping?: ColumnMapping;
  readonly mappingTemplateId?: string;
  readonly sheet?: string;
  readonly format?: SourceFormat;
  /** A person confirms the columns and accepts the result of the check before anything is sealed. */
  readonly review?: boolean;
  /** Total of another record, for example of the cash closing, in cents. */
  readonly expectedTotalCents?: number;
  readonly followUp?: ImportFollowUp;
}
