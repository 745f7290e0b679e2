import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import type { ProcessHistory } from './process-versions.queries.ts';
import classes from './process-versions.module.css';
import { processVersionsTexts } from './process-versions.texts.ts';
import { type VersionEvent, versionEvents } from './version-events.ts';

const signs = { saved: '·', submitted: '↑', approved: '✓', returned: '↩', recalled: '×' } as const;

interface Props {
  readonly history: ProcessHistory;
  readonly process: ProcessRecord;
}

export function VersionTimeline({ history, process }: Props) {
  const say = useTexts(processVersionsTexts);
  return (
    <Card title={say('history')} note={say('history.note')}>
      <ol className={classes['events']}>
        {versionEvents(history).map((event, i) => (
          <EventRow key={i} event={event} process={process} />
        ))}
      </ol>
    </Card>
  );
}

interface RowProps {
  readonly event: VersionEvent;
  readonly process: ProcessRecord;
}

function EventRow({ event, process }: RowProps) {
  const say = useTexts(processVersionsTexts);
  const { dateTime } = useFormat();
  const { kind, at, who } = event;
  const number = kind === 'saved' ? event.revision.revision : event.version.number;
  return (
    <li className={classes['event']} data-kind={kind}>
      <span aria-hidden className={classes['sign']}>
        {signs[kind]}
      </span>
      <time dateTime={at}>{dateTime(at)}</time>
      <div className={classes['what']}>
        <span className={classes['title']}>{say(`event.${kind}`, { number })}</span>
        <span>{who ?? say('event.program')}</span>
        {kind === 'saved' ? (
          <SavedContent revision={number} process={process} />
        ) : (
          <VersionState event={event} />
        )}
        {kind !== 'saved' && event.remark !== '' && (
          <p className={classes['remark']}>„{event.remark}“</p>
        )}
      </div>
    </li>
  );
}

function VersionState({ event }: { readonly event: Exclude<VersionEvent, { kind: 'saved' }> }) {
  const say = useTexts(processVersionsTexts);
  const { state, sha256 } = event.version;
  const hash = (
    <span className="mono" title={sha256}>
      {sha256.slice(0, 12)}…
    </span>
  );
  if (event.kind !== 'approved') return hash;
  return (
    <>
      {hash}
      {state === 'approved' ? (
        <Tag tone="low" sign="✓">
          {say('event.inForce')}
        </Tag>
      ) : (
        <Tag tone="dashed">{say('event.superseded')}</Tag>
      )}
    </>
  );
}

interface SavedProps {
  readonly revision: number;
  readonly process: ProcessRecord;
}

function SavedContent({ revision, process }: SavedProps) {
  const say = useTexts(processVersionsTexts);
  const engagementId = useEngagementId();
  if (revision === process.revision) return <Tag tone="neutral">{say('event.current')}</Tag>;
  return (
    <Link
      to="/p/$engagementId/prozesse/$processId/vergleich"
      params={{ engagementId, processId: process.id }}
      search={{ von: `f${revision}`, bis: `f${process.revision}` }}
      aria-label={say('compare.label', { number: revision })}
      className="no-print"
    >
      {say('compare')}
    </Link>
  );
}
