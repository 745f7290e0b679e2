import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useFileNames } from './file-names.ts';
import type { Import, Preview } from './import.queries.ts';
import { wizardTexts } from './wizard.texts.ts';

/** 'zahlungen.csv · 6,8 MB · Semikolon, Windows-1252, Kopfzeile in Zeile 1' */
export function ImportSub({ one }: { readonly one: Import }) {
  const { bytes } = useFormat();
  const namesOf = useFileNames();
  const writtenAs = useWrittenAs();
  const { preview, fileNames } = one;
  const rest = preview
    ? [...(fileNames.length === 1 ? [bytes(preview.bytes)] : []), writtenAs(preview)]
    : [];
  return (
    <>
      <span className="mono">{namesOf(fileNames)}</span>
      {rest.map((part) => ` · ${part}`).join('')}
    </>
  );
}

/** How a file is written, in words. */
function useWrittenAs(): (preview: Preview) => string {
  const say = useTexts(wizardTexts);
  return ({ delimiter, encoding, headerLine, sheet }) =>
    [
      ...(delimiter === null ? [] : [say(`delimiter.${delimiter as ';'}`)]),
      say(`encoding.${encoding}`),
      ...(sheet === null ? [] : [say('sub.sheet', { sheet })]),
      say('sub.header', { line: headerLine }),
    ].join(', ');
}
