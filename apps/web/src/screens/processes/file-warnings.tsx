import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './file-warnings.module.css';
import { processTexts } from './process.texts.ts';
import type { ProcessFile } from './processes.queries.ts';

/** What of the file could not be read: told, but in the background, because the process works without it. */
export function FileWarnings({ warnings }: Pick<ProcessFile, 'warnings'>) {
  const say = useTexts(processTexts);
  const inLanguage = useBilingual();
  if (warnings.length === 0) return null;
  return (
    <details className={`${classes['warnings']} no-print`}>
      <summary>{say('warnings', { count: warnings.length })}</summary>
      <p>{say('warnings.text')}</p>
      <ul>
        {warnings.map(({ line, text }, i) => (
          <li key={i}>
            {say('warnings.line', { line })}: {inLanguage(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
