import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { SeverityTag } from '../process-checks/severity-tag.tsx';
import type { Comparison } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';

/** Gaps in control that the change opens and closes. */
export function GapChanges({ comparison }: { readonly comparison: Comparison }) {
  const say = useTexts(processCompareTexts);
  const inLanguage = useBilingual();
  const shown = (['opened', 'closed'] as const).filter((key) => comparison[key].length > 0);
  if (shown.length === 0) return <p>{say('hits.none')}</p>;
  return (
    <div className={classes['gaps']}>
      {shown.map((key) => (
        <div key={key}>
          <h3>{say(`hits.${key}`, { count: comparison[key].length })}</h3>
          <ul>
            {comparison[key].map(({ ruleId, severity, sentence }, i) => (
              <li key={`${ruleId} ${i}`}>
                <SeverityTag severity={severity} /> {inLanguage(sentence)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
