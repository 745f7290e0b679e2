import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './entry-panel.module.css';
import { risksTexts } from './risks.texts.ts';

/** From a control to its tests, and to the plan of a new one. */
export function TestLinks({ code }: { readonly code: string }) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const mayRead = useMay('control-test:read');
  const mayWrite = useMay('control-test:write');
  return (
    <div className={classes['note']}>
      {mayRead && (
        <Link
          to="/p/$engagementId/kontrolltests"
          params={{ engagementId }}
          search={{ suche: code }}
        >
          {say('tests.link')}
        </Link>
      )}
      {mayWrite && ' · '}
      {mayWrite && (
        <Link
          to="/p/$engagementId/kontrolltests/neu"
          params={{ engagementId }}
          search={{ kontrolle: code }}
        >
          {say('tests.new')}
        </Link>
      )}
    </div>
  );
}
