import { designVerdict } from './design-checklist.ts';
import { judgedItems } from './judged-items.ts';
import type { TestContent } from './test-content.ts';
import type { Verdict } from './test-kinds.ts';

/** Of the design by its checklist, of chosen payments by what was seen; null while something is open. */
export function verdictWithoutSample({ sheet, sample, results }: TestContent): Verdict | null {
  if (sheet.kind === 'design') return designVerdict(sheet.checklist);
  if (sheet.kind === 'effectiveness' || sample.length === 0) return null;
  const judged = judgedItems(sample, results, sheet.attributes.length);
  if (judged.some(({ deviates }) => deviates)) return 'not-effective';
  return judged.every(({ rated }) => rated) ? 'effective' : null;
}
