import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { differenceLooks } from './difference-looks.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';
import { differenceKinds } from './search.ts';

/** What the signs and lines in the diagrams mean. */
export function DifferenceLegend() {
  const say = useTexts(processCompareTexts);
  return (
    <ul className={`${classes['legend']} no-print`} aria-label={say('legend')}>
      {differenceKinds.map((kind) => {
        const { sign, tone } = differenceLooks[kind];
        return (
          <li key={kind}>
            <Tag tone={tone} sign={sign}>
              {say(`kind.${kind}`)}
            </Tag>
            {say(`line.${kind}`)}
          </li>
        );
      })}
      <li>{say('diagram.synced')}</li>
    </ul>
  );
}
