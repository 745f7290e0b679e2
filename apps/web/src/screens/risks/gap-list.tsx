import { Link } from '@tanstack/react-router';
import type { Matrix } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './gap-list.module.css';
import { gapIds, viewOfGap } from './gaps.ts';
import { risksTexts } from './risks.texts.ts';
import { gaps } from './search.ts';

/** What is missing, each with what to do about it; the figure leads to the entries. */
export function GapList({ matrix }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const ids = gapIds(matrix);
  const found = gaps.filter((gap) => ids[gap].length > 0);
  return (
    <Card title={say('gaps.title')}>
      {found.length === 0 ? (
        <Notice kind="done">{say('gaps.none')}</Notice>
      ) : (
        <ul className={classes['list']}>
          {found.map((gap) => (
            <li key={gap}>
              <span className={classes['figure']}>{ids[gap].length}</span>
              <Link
                to="/p/$engagementId/risiken"
                params={{ engagementId }}
                search={{ ansicht: viewOfGap(gap), luecke: gap }}
              >
                {say(`gap.${gap}`)}
              </Link>
              <span className={classes['next']}>{say(`gap.${gap}.next`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
