import { Button } from '@mantine/core';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Bar } from '../../parts/bar.tsx';
import { Card } from '../../parts/card.tsx';
import { IconDownload, IconSheet } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './check-summary.module.css';
import { checkTexts } from './check.texts.ts';
import type { Check, Import } from './import.queries.ts';
import { RejectReasons } from './reject-reasons.tsx';
import { useRejectedBefore } from './use-recheck.ts';

interface Props {
  readonly one: Import;
  readonly check: Check;
}

/** What came out of reading: accepted and rejected rows, and why. */
export function CheckSummary({ one, check }: Props) {
  const say = useTexts(checkTexts);
  const { count } = useFormat();
  const [before] = useRejectedBefore(one.id);
  const { read, accepted, rejected } = check;
  const sealed = one.state === 'sealed';
  const share = read === 0 ? 0 : rejected / read;
  // A few rejects among many rows stay visible.
  const shown = rejected === 0 ? 0 : Math.max(share, 0.015);
  const changed = before !== '' && !sealed && Number(before) !== rejected;
  return (
    <Card
      title={say(sealed ? 'title.sealed' : 'title')}
      note={say('whole', { count: one.fileNames.length })}
    >
      <Bar
        parts={[
          { share: 1 - shown, tone: 'accent' },
          { share: shown, tone: 'high' },
        ]}
      />
      <dl className={classes['figures']} aria-live="polite">
        <div>
          <dt>{say(sealed ? 'accepted.sealed' : 'accepted')}</dt>
          <dd>{count(accepted)}</dd>
        </div>
        <div data-bad={rejected > 0}>
          <dt>{say(sealed ? 'rejected.sealed' : 'rejected')}</dt>
          <dd>{count(rejected)}</dd>
        </div>
      </dl>
      {changed && (
        <p className={classes['line']}>{say('before', { count: count(Number(before)) })}</p>
      )}
      <p className={classes['line']}>
        {say('equation')}{' '}
        <span className={classes['nowrap']}>
          {say('equation.figures', {
            read: count(read),
            accepted: count(accepted),
            rejected: count(rejected),
          })}
        </span>
      </p>
      {rejected === 0 ? <p>{say('none')}</p> : <RejectReasons one={one} check={check} />}
      {rejected > 0 && <RejectFiles importId={one.id} />}
    </Card>
  );
}

function RejectFiles({ importId }: { readonly importId: string }) {
  const say = useTexts(checkTexts);
  const address = `/api/engagements/${useEngagementId()}/imports/${importId}/rejects`;
  return (
    <div className={`${classes['downloads']} no-print`}>
      <Button
        component="a"
        href={`${address}.xlsx`}
        download
        variant="default"
        leftSection={<IconSheet size={16} />}
      >
        {say('xlsx')}
      </Button>
      <Button
        component="a"
        href={`${address}.csv`}
        download
        variant="subtle"
        leftSection={<IconDownload size={16} />}
      >
        {say('csv')}
      </Button>
    </div>
  );
}
