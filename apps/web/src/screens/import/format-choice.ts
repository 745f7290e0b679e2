import type { Shape } from '../../api/types.ts';
import type { Import } from './import.queries.ts';

type Format = Shape<'ImportFormatDto'>;

/** The fields of the form; '' stands for "automatic". */
export interface ChosenFormat {
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
  readonly headerLine: string;
  readonly sheet: string;
}

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const delimiters = [';', ',', '\t', '|'] as const;
export const quotes = ['"', "'"] as const;

export function chosenFormat({ format, sheet }: Pick<Import, 'format' | 'sheet'>): ChosenFormat {
  return {
    encoding: format?.encoding ?? '',
    delimiter: format?.delimiter ?? '',
    quote: format?.quote ?? '',
    headerLine: format?.headerLine === undefined ? '' : String(format.headerLine),
    sheet: sheet ?? '',
  };
}

/** What is sent: only what the person has said. */
export function toFormat({ encoding, delimiter, quote, headerLine, sheet }: ChosenFormat): Format {
  const line = Number(headerLine);
  return {
    ...(isOneOf(encodings, encoding) && { encoding }),
    ...(isOneOf(delimiters, delimiter) && { delimiter }),
    ...(isOneOf(quotes, quote) && { quote }),
    ...(headerLine !== '' && Number.isSafeInteger(line) && line > 0 && { headerLine: line }),
    ...(sheet !== '' && { sheet }),
  };
}

const isOneOf = <Word extends string>(words: readonly Word[], value: string): value is Word =>
  (words as readonly string[]).includes(value);
