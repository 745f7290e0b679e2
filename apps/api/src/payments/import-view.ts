import type { Encoding } from '#pruefwerk/intake';
import type { ImportView } from '#pruefwerk/payments';
import type { ImportCheckDto } from './import-check.dto.ts';
import type { ImportDto } from './import.dto.ts';
import type { ImportPreviewDto } from './import-preview.dto.ts';
import { plain } from './plain.ts';
import { toldProblem } from './told-problem.ts';

/** An import as the API tells it, with the texts of its problems. */
export function importDto(view: ImportView): ImportDto {
  const { problem, preview, checkResult, ...rest } = view;
  return {
    ...rest,
    mapping: plain(view.mapping),
    format: plain(view.format),
    problem: problem && toldProblem(problem),
    preview: preview && previewDto(preview),
    check: checkResult && checkDto(checkResult),
  };
}

function checkDto(check: NonNullable<ImportView['checkResult']>): ImportCheckDto {
  const { warnings, ...rest } = plain(check);
  return { ...rest, warnings: warnings.map(toldProblem) };
}

function previewDto(preview: NonNullable<ImportView['preview']>): ImportPreviewDto {
  const shown = plain(preview);
  return { ...shown, encoding: shown.encoding as Encoding | 'xlsx' };
}
