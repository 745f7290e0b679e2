import type { NewIssue, Sheet } from './report.queries.ts';

type Variant = 'complete' | 'council';

/** What a person chooses for a workbook; null as run: the newest that is finished. */
export interface IssueForm {
  readonly runId: string | null;
  readonly language: 'de' | 'en';
  readonly variant: Variant;
  /** Keys of sheets that are left out. */
  readonly without: readonly string[];
}

/** Sheets with case data: never in a council paper. */
const caseData: ReadonlySet<string> = new Set(['findings', 'redFlags', 'evidence']);

type SheetState = 'chosen' | 'left-out' | 'mandatory' | 'not-in-council';

export function sheetState({ key, mandatory }: Sheet, form: IssueForm): SheetState {
  if (mandatory) return 'mandatory';
  if (form.variant === 'council' && caseData.has(key)) return 'not-in-council';
  return form.without.includes(key) ? 'left-out' : 'chosen';
}

export function issueOf(form: IssueForm, sheets: readonly Sheet[]): NewIssue {
  const shown = sheets.filter((sheet) => ['chosen', 'mandatory'].includes(sheetState(sheet, form)));
  return {
    language: form.language,
    variant: form.variant,
    sheets: shown.map(({ key }) => key),
    ...(form.runId !== null && { runId: form.runId }),
  };
}
