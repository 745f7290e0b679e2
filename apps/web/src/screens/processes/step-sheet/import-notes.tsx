import { Notice } from '../../../parts/notice.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import type { StepImportPreview } from './step-sheet.queries.ts';
import { stepSheetTexts } from './step-sheet.texts.ts';

/** What of the table is not taken over, and why. */
export function ImportNotes({ preview }: { readonly preview: StepImportPreview }) {
  const say = useTexts(stepSheetTexts);
  const both = useBilingual();
  const { invalid, newRows, missingRows, goneRows, missingColumns, foreignHeadings } = preview;
  const list = (parts: readonly (string | number)[]) => parts.join(', ');
  const told = [
    newRows.length > 0 && say('newRows', { count: newRows.length, rows: list(newRows) }),
    missingRows.length > 0 && say('missingRows', { rows: list(missingRows) }),
    goneRows > 0 && say('goneRows', { count: goneRows }),
    missingColumns.length > 0 && say('missingColumns', { columns: list(missingColumns) }),
    foreignHeadings.length > 0 && say('foreign', { columns: list(foreignHeadings) }),
  ].filter((text) => text !== false);
  return (
    <>
      {invalid.length > 0 && (
        <Notice kind="problem" title={say('invalid', { count: invalid.length })}>
          {invalid.map(({ address, text }) => (
            <div key={address}>{both(text)}</div>
          ))}
        </Notice>
      )}
      {told.map((text) => (
        <Notice key={text} kind="info">
          {text}
        </Notice>
      ))}
    </>
  );
}
