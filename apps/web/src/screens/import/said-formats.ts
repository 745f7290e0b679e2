import type { Language } from '../../texts/define-texts.ts';
import { dateFormatName } from './column-format.ts';

const dateFormat = /\b[dmy]{1,4}(?:[./ -][dmy]{1,4}){2}\b|\byyyymmdd\b/g;

/** Names the date formats in a sentence of the server as people of the language write them: TT.MM.JJ. */
export const withSaidFormats = (sentence: string, language: Language): string =>
  sentence.replace(dateFormat, (format) => dateFormatName(format, language));
