import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Dataset } from '../../runs/runs.queries.ts';
import { ConditionRow } from './condition-row.tsx';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

interface Props {
  readonly plan: Plan;
  readonly datasets: readonly Dataset[];
}

/** Which payments the control should have worked on. */
export function PopulationStep({ plan, datasets }: Props) {
  const say = useTexts(planTexts);
  const { count } = useFormat();
  const { draft, change, rows, faults, preview } = plan;
  const dataset = datasets.find(({ id }) => id === draft.datasetId);
  if (datasets.length === 0) return <NoData />;
  return (
    <div className={classes['fields']}>
      <Select
        required
        allowDeselect={false}
        label={say('dataset')}
        description={say('dataset.sealed')}
        data={datasets.map((one) => ({
          value: one.id,
          label: `${one.fileNames.join(', ')} (${count(one.rows)})`,
        }))}
        value={draft.datasetId}
        error={faults.includes('dataset') ? say('dataset.missing') : undefined}
        onChange={(datasetId) => change({ datasetId, filters: [] })}
      />
      {dataset && (
        <div role="group" aria-label={say('filter.title')}>
          <h3>{say('filter.title')}</h3>
          <p className={classes['note']}>{say('filter.why')}</p>
          <ConditionRow
            columns={dataset.columns}
            filters={draft.filters}
            onFilters={(filters) => change({ filters })}
          />
        </div>
      )}
      <ProblemNotice problem={preview.error} />
      {rows === 0 ? (
        <Notice kind="warning" role="status">
          {say('population.empty')}
        </Notice>
      ) : (
        <p aria-live="polite">{rows !== null && say('population.count', { rows: count(rows) })}</p>
      )}
    </div>
  );
}

function NoData() {
  const say = useTexts(planTexts);
  const engagementId = useEngagementId();
  return (
    <Notice kind="warning">
      {say('dataset.none')}{' '}
      <Link to="/p/$engagementId/zahlungsdaten" params={{ engagementId }}>
        {say('dataset.none.action')}
      </Link>
    </Notice>
  );
}
