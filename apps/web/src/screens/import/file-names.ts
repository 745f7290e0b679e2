import { useTexts } from '../../texts/use-texts.ts';
import { importsTexts } from './imports.texts.ts';

/** 'q1.csv und 3 weitere' */
export function useFileNames(): (names: readonly string[]) => string {
  const say = useTexts(importsTexts);
  return ([name = '', ...more]) =>
    more.length === 0 ? name : say('files.more', { name, count: more.length });
}
