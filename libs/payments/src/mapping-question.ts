import { type InputFile, IntakeProblem, previewFile } from '#pruefwerk/intake';
import type { Problem } from '#pruefwerk/problems';
import type { ImportAtWork, MappingQuestion } from './import-progress.ts';
import { keptPreview } from './kept-preview.ts';
import type { ImportPreview, ImportProblem } from './payment-import.entity.ts';

/** Problems that another mapping, format or sheet can solve: they are put to the person. */
const ANSWERABLE: ReadonlySet<string> = new Set([
  'intake.required-column-missing',
  'intake.ambiguous-required-header',
  'intake.mapping-invalid',
  'intake.ambiguous-date-format',
  'intake.ambiguous-amount-format',
  'intake.mixed-formats',
  'intake.format-unknown',
]);

/**
 * What has to be asked before anything is read: an ambiguous header is asked, not guessed, and a reviewed import always
 * asks. Null when nothing is.
 */
export async function openQuestion(
  files: readonly InputFile[],
  work: ImportAtWork,
): Promise<MappingQuestion | null> {
  if (work.mapping && !work.confirmationDue) return null;
  const question = await askedPreview(files, work);
  const { ambiguous, missingRequired } = question.preview;
  const unclear = ambiguous.map(({ header }) => header);
  if (question.problem || (unclear.length === 0 && missingRequired.length === 0))
    return work.confirmationDue ? question : null;
  const parameters = {
    headers: unclear.join(', ') || null,
    columns: missingRequired.join(', ') || null,
  };
  return { ...question, problem: { code: 'payments.import-mapping-open', parameters } };
}

/** The question behind a problem of the intake, or null when no answer could help. */
export async function questionOf(
  problem: Problem,
  files: readonly InputFile[],
  work: ImportAtWork,
): Promise<MappingQuestion | null> {
  if (!isAnswerable(problem)) return null;
  const { preview } = await askedPreview(files, work);
  return { problem: told(problem), preview };
}

/** The preview under the given mapping; without it, and with the reason, when it does not fit the file. */
async function askedPreview(
  files: readonly InputFile[],
  work: ImportAtWork,
): Promise<MappingQuestion> {
  try {
    return { problem: null, preview: await firstPreview(files, work) };
  } catch (error) {
    if (!work.mapping || !isAnswerable(error)) throw error;
    const preview = await firstPreview(files, { ...work, mapping: null });
    return { problem: told(error), preview };
  }
}

async function firstPreview(
  files: readonly InputFile[],
  { sheet, format, mapping }: ImportAtWork,
): Promise<ImportPreview> {
  const [first] = files;
  if (!first) throw new RangeError('an import has at least one file');
  const options = { sheet: sheet ?? undefined, format: format ?? undefined };
  const preview = await previewFile(first, { ...options, mapping: mapping ?? undefined });
  return keptPreview(preview, first.name);
}

const isAnswerable = (error: unknown): error is Problem =>
  error instanceof IntakeProblem && ANSWERABLE.has(error.code);

const told = ({ code, parameters }: Problem): ImportProblem => ({ code, parameters });
