import { type FilePreview, type InputFile, IntakeProblem, previewFile } from '#pruefwerk/intake';
import type { Problem } from '#pruefwerk/problems';
import type { ImportAtWork, MappingQuestion } from './import-progress.ts';

/** Problems that another mapping, format or sheet can solve: they are put to the person. */
const ANSWERABLE: ReadonlySet<string> = new Set([
  'intake.required-column-missing',
  'intake.ambiguous-required-header',
  'intake.mapping-invalid',
  'intake.ambiguous-date-format',
  'intake.ambiguous-amount-format',
  'intake.format-unknown',
]);

/** What has to be asked before anything is read: an ambiguous header is asked, not guessed. Null when nothing is. */
export async function openQuestion(
  files: readonly InputFile[],
  work: ImportAtWork,
): Promise<MappingQuestion | null> {
  if (work.mapping) return null;
  const preview = await firstPreview(files, work);
  const unclear = preview.ambiguous.map(({ header }) => header);
  if (unclear.length === 0 && preview.missingRequired.length === 0) return null;
  const parameters = {
    headers: unclear.join(', ') || null,
    columns: preview.missingRequired.join(', ') || null,
  };
  return { problem: { code: 'payments.import-mapping-open', parameters }, preview };
}

/** The question behind a problem of the intake, or null when no answer could help. */
export async function questionOf(
  problem: Problem,
  files: readonly InputFile[],
  work: ImportAtWork,
): Promise<MappingQuestion | null> {
  if (!(problem instanceof IntakeProblem) || !ANSWERABLE.has(problem.code)) return null;
  const preview = await firstPreview(files, { ...work, mapping: null });
  return { problem: { code: problem.code, parameters: problem.parameters }, preview };
}

async function firstPreview(
  files: readonly InputFile[],
  { sheet }: ImportAtWork,
): Promise<FilePreview> {
  const [first] = files;
  if (!first) throw new RangeError('an import has at least one file');
  return previewFile(first, { sheet: sheet ?? undefined });
}
