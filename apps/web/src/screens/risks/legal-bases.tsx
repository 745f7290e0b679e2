import { Tag } from '../../parts/tag.tsx';
import type { Risk } from '../../controls/controls.queries.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './entry-panel.module.css';
import { risksTexts } from './risks.texts.ts';

/** Provisions with their source; one that nobody has looked up says so. */
export function LegalBases({ bases }: { readonly bases: Risk['legalBasis'] }) {
  const say = useTexts(risksTexts);
  if (bases.length === 0) return null;
  return (
    <div className={classes['section']}>
      <h3>{say('legal.title')}</h3>
      {bases.map(({ text, source, verified }) => (
        <div key={text}>
          {text}{' '}
          {!verified && (
            <Tag tone="medium" sign="◆">
              {say('legal.unverified')}
            </Tag>
          )}
          {source && <div className={classes['note']}>{say('legal.source', { source })}</div>}
        </div>
      ))}
    </div>
  );
}
