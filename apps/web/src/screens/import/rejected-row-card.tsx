import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { IconArrowLeft, IconArrowRight } from '../../parts/icons.ts';
import { Loading } from '../../parts/loading.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import { type Import, rejectsQuery } from './import.queries.ts';
import { RejectedRow } from './rejected-row.tsx';
import classes from './rejected-row.module.css';

/** One rejected row after the other, with what is wrong and how to mend it. */
export function RejectedRowCard({ one }: { readonly one: Import }) {
  const say = useTexts(checkTexts);
  const may = useMay('payment:read');
  const engagementId = useEngagementId();
  const { count } = useFormat();
  const navigate = useNavigate();
  const { grund, spalte, nr = 1 } = useSearch({ strict: false });
  const asked = {
    ...(grund !== undefined && { code: grund }),
    ...(spalte !== undefined && { column: spalte }),
    ...{ page: Math.max(1, nr), pageSize: 1 },
  };
  const { data, error } = useQuery({
    ...rejectsQuery(engagementId, one, asked),
    enabled: may,
  });
  if (!may) return <Card>{say('row.noRight')}</Card>;
  const [reject] = data?.items ?? [];
  const total = data?.total ?? 0;
  const go = (next: number) =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, nr: next }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Card
      title={reject ? say('row.title', { line: count(reject.line) }) : say('row.rejected')}
      note={
        <Tag tone="high" sign="✕">
          {say('row.rejected')}
        </Tag>
      }
      actions={
        <span className={classes['pager']}>
          <ActionIcon
            variant="subtle"
            aria-label={say('row.previous')}
            disabled={nr <= 1}
            onClick={() => go(nr - 1)}
          >
            <IconArrowLeft size={16} />
          </ActionIcon>
          <span aria-live="polite">{say('row.place', { at: count(nr), total: count(total) })}</span>
          <ActionIcon
            variant="subtle"
            aria-label={say('row.next')}
            disabled={nr >= total}
            onClick={() => go(nr + 1)}
          >
            <IconArrowRight size={16} />
          </ActionIcon>
        </span>
      }
    >
      <ProblemNotice problem={error} />
      {reject ? <RejectedRow one={one} reject={reject} /> : !error && <Loading lines={4} />}
    </Card>
  );
}
