import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-improvement.module.css';
import type { Improvements, Recommendation } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { useSavingText } from './use-saving-text.ts';
import { WithdrawRecommendationDialog } from './withdraw-recommendation-dialog.tsx';

const tones: Readonly<Record<Recommendation['state'], TagTone>> = {
  noted: 'info',
  'taken-over': 'low',
  withdrawn: 'neutral',
};

/** What was decided about proposals, with the figures as they stood then. */
export function RecommendationsCard({ improvements }: { readonly improvements: Improvements }) {
  const say = useTexts(processImprovementTexts);
  const [leaving, setLeaving] = useState<Recommendation | null>(null);
  const columns = useColumns(setLeaving);
  const { recommendations, processId } = improvements;
  if (recommendations.length === 0) return null;
  return (
    <Card title={say('recommendations.title')} note={say('recommendations.note')} flush>
      <DataTable
        caption={say('recommendations.caption')}
        columns={columns}
        rows={recommendations}
        rowKey={({ id }) => id}
      />
      {leaving && (
        <WithdrawRecommendationDialog
          processId={processId}
          recommendation={leaving}
          onClose={() => setLeaving(null)}
        />
      )}
    </Card>
  );
}

function useColumns(onWithdraw: (one: Recommendation) => void): Column<Recommendation>[] {
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const { shown } = useSavingText();
  return [
    {
      ...{ key: 'code', title: say('recommendations.code'), rowHeader: true },
      cell: ({ code }) => code,
    },
    {
      ...{ key: 'finding', title: say('recommendations.finding') },
      cell: ({ name, finding, note, withdrawnReason }) => (
        <span className={classes['stacked']}>
          <strong>{inLanguage(name)}</strong>
          <span>{inLanguage(finding)}</span>
          {note && <span className={classes['quiet']}>{note}</span>}
          {withdrawnReason && <span className={classes['quiet']}>{withdrawnReason}</span>}
        </span>
      ),
    },
    {
      ...{ key: 'saving', title: say('recommendations.saving'), numeric: true },
      cell: ({ saving: { minutesPerYear } }) =>
        minutesPerYear && minutesPerYear.base !== 0 ? shown('minutes', minutesPerYear.base) : '–',
    },
    {
      ...{ key: 'state', title: say('recommendations.state') },
      cell: ({ state }) => <Tag tone={tones[state]}>{say(`recommendations.${state}`)}</Tag>,
    },
    {
      ...{ key: 'actions', title: <span className="visually-hidden">–</span> },
      cell: (one) => <RowActions recommendation={one} onWithdraw={() => onWithdraw(one)} />,
    },
  ];
}

interface RowProps {
  readonly recommendation: Recommendation;
  readonly onWithdraw: () => void;
}

function RowActions({ recommendation, onWithdraw }: RowProps) {
  const say = useTexts(processImprovementTexts);
  const engagementId = useEngagementId();
  const { toBeProcessId, state, code } = recommendation;
  return (
    <span className={`${classes['rowActions']} no-print`}>
      {toBeProcessId && (
        <Link
          to="/p/$engagementId/prozesse/$processId"
          params={{ engagementId, processId: toBeProcessId }}
        >
          {say('recommendations.to-be')}
        </Link>
      )}
      {state !== 'withdrawn' && (
        <Guarded permission="process:write">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say('recommendations.withdraw.of', { code })}
            onClick={onWithdraw}
          >
            {say('recommendations.withdraw')}
          </Button>
        </Guarded>
      )}
    </span>
  );
}
