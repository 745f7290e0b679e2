import { ActionIcon, CopyButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { IconCheck, IconCopy } from '../../parts/icons.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { numberedWords, objectWords, wordsOf } from './action-words.ts';
import type { AuditEntry } from './audit-trail.queries.ts';
import { auditTrailTexts } from './audit-trail.texts.ts';
import classes from './audit-trail.module.css';
import { useDetailWords } from './detail-words.ts';
import { objectAddress } from './object-address.ts';

export function useAuditColumns(): Column<AuditEntry>[] {
  const say = useTexts(auditTrailTexts);
  const inLanguage = useBilingual();
  const { dateTime } = useFormat();
  const details = useDetailWords();
  return [
    {
      key: 'time',
      title: say('time'),
      width: '150px',
      cell: ({ occurredAt }) => (
        <time dateTime={occurredAt} className={classes['time']}>
          {dateTime(occurredAt)}
        </time>
      ),
    },
    {
      key: 'who',
      title: say('who'),
      cell: ({ actorName }) => (
        <span className={classes['time']}>{actorName ?? say('unknownPerson')}</span>
      ),
    },
    {
      key: 'what',
      title: say('what'),
      rowHeader: true,
      cell: (entry) => {
        const detail = details(entry);
        return (
          <>
            {inLanguage(wordsOf(entry.action))}
            {detail !== null && <span className={classes['detail']}>: {detail}</span>}
          </>
        );
      },
    },
    { key: 'object', title: say('object'), cell: (entry) => <AuditObject entry={entry} /> },
    { key: 'hash', title: say('hash'), width: '150px', cell: ({ hash }) => <Hash hash={hash} /> },
  ];
}

/** What the entry is about, leading to it where it has a page. */
function AuditObject({ entry }: { readonly entry: AuditEntry }) {
  const inLanguage = useBilingual();
  const engagementId = useEngagementId();
  const { objectType, objectLabel } = entry;
  const kind = objectWords[objectType];
  const one = numberedWords[objectType];
  const numbered = one && /^\d+$/.test(objectLabel ?? '') ? `${inLanguage(one)} ` : '';
  const label = objectLabel ?? (kind ? inLanguage(kind) : '–');
  const address = objectAddress(engagementId, entry);
  if (address === null) return <span className={classes['detail']}>{numbered + label}</span>;
  return <Link to={address}>{numbered + label}</Link>;
}

function Hash({ hash }: { readonly hash: string }) {
  const say = useTexts(auditTrailTexts);
  return (
    <span className={classes['hash']}>
      <span className="mono">{hash.slice(0, 12)}</span>
      <CopyButton value={hash}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            size="sm"
            className="no-print"
            aria-label={say(copied ? 'hash.copied' : 'hash.copy')}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  );
}
