import { Card } from '../../parts/card.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { ElementLinks } from './element-links.tsx';
import classes from './process-improvement.module.css';
import type { Improvements } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

/** Rules that cannot judge, and what each of them lacks. */
export function NeedsCard({ improvements }: { readonly improvements: Improvements }) {
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const { notApplicable } = improvements;
  if (notApplicable.length === 0) return null;
  return (
    <Card title={say('needs.title')} note={say('needs.note')}>
      <ul className={classes['needs']}>
        {notApplicable.map(({ ruleId, name, needs, elementIds }) => (
          <li key={ruleId}>
            <strong>{inLanguage(name)}</strong>
            <span>{inLanguage(needs)}</span>
            <ElementLinks improvements={improvements} elementIds={elementIds} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
