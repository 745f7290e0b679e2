import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { HitBasis } from './hit-basis.tsx';
import classes from './process-checks.module.css';
import type { Hit } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { SeverityTag } from './severity-tag.tsx';

interface Props {
  readonly hit: Hit;
  readonly processId: string;
  readonly names: ReadonlyMap<string, string>;
}

/** What is wrong, what to do about it, the way that shows it, and what the rule rests on. */
export function HitDetail({ hit, processId, names }: Props) {
  const say = useTexts(processChecksTexts);
  const inLanguage = useBilingual();
  return (
    <Card title={inLanguage(hit.name)} actions={<SeverityTag severity={hit.severity} />}>
      <div className={classes['detail']}>
        <div>
          <p>{inLanguage(hit.sentence)}</p>
          <h3>{say('hit.advice')}</h3>
          <p>{inLanguage(hit.advice)}</p>
          <HitBasis hit={hit} />
          <StepLink hit={hit} processId={processId} names={names} />
        </div>
        <HitWay hit={hit} names={names} />
      </div>
    </Card>
  );
}

function StepLink({ hit, processId, names }: Props) {
  const say = useTexts(processChecksTexts);
  const engagementId = useEngagementId();
  const schritt = hit.elementIds.find((id) => names.has(id));
  return (
    <Link
      to="/p/$engagementId/prozesse/$processId"
      params={{ engagementId, processId }}
      search={{ schritt }}
      className="no-print"
    >
      {say('hit.open')}
    </Link>
  );
}

/** The way as a list: the readable twin of the numbers in the diagram. */
function HitWay({ hit, names }: Pick<Props, 'hit' | 'names'>) {
  const say = useTexts(processChecksTexts);
  const nameOf = (id: string) => names.get(id) ?? say('way.empty');
  if (hit.path) {
    return (
      <div>
        <h3>{say('hit.way')}</h3>
        <ol className={classes['way']}>
          {hit.path.map((id, i) => (
            <li key={i}>{nameOf(id)}</li>
          ))}
        </ol>
      </div>
    );
  }
  const places = hit.elementIds.filter((id) => names.has(id));
  if (places.length === 0) return null;
  return (
    <div>
      <h3>{say('hit.places')}</h3>
      <ul className={classes['places']}>
        {places.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
    </div>
  );
}
