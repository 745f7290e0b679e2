import { Button, Select } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDraft } from '../../drafts/use-draft.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconPlay } from '../../parts/icons.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FixedInRun } from './fixed-in-run.tsx';
import { readDraft } from './new-run.ts';
import { newRunTexts } from './new-run.texts.ts';
import classes from './new-run.module.css';
import { RuleChoices } from './rule-choices.tsx';
import { type Dataset, datasetsQuery, type Rule, rulesQuery } from './runs.queries.ts';
import { useNewRun } from './use-new-run.ts';

/** Dataset, rules and values of a run that is about to start. */
export function NewRunScreen() {
  const say = useTexts(newRunTexts);
  const engagementId = useEngagementId();
  const { data: datasets } = useSuspenseQuery(datasetsQuery(engagementId));
  const [text] = useDraft(`new-run.${engagementId}`);
  const wanted = readDraft(text).datasetId;
  const dataset = datasets.items.find(({ id }) => id === wanted) ?? datasets.items[0];
  const rules = useQuery({
    ...rulesQuery(engagementId, dataset?.id ?? ''),
    enabled: dataset !== undefined,
  });
  if (!dataset) {
    return (
      <Page title={say('title')}>
        <EmptyState
          title={say('noData.title')}
          action={
            <Link to="/p/$engagementId/zahlungsdaten" params={{ engagementId }}>
              {say('noData.action')}
            </Link>
          }
        >
          {say('noData.text')}
        </EmptyState>
      </Page>
    );
  }
  if (!rules.data) {
    return (
      <Page title={say('title')}>
        {rules.error ? (
          <ProblemNotice problem={rules.error} onRetry={() => void rules.refetch()} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  return <NewRunForm dataset={dataset} datasets={datasets.items} rules={rules.data} />;
}

interface FormProps {
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly rules: readonly Rule[];
}

function NewRunForm({ dataset, datasets, rules }: FormProps) {
  const say = useTexts(newRunTexts);
  const form = useNewRun(dataset, rules);
  const may = useMay('analysis:run');
  useShortcuts(may ? [{ key: 'mod+Enter', label: say('start'), run: form.start }] : []);
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      actions={
        <Guarded permission="analysis:run">
          <Button
            leftSection={<IconPlay size={16} aria-hidden />}
            disabled={form.chosenCount === 0}
            loading={form.pending}
            onClick={form.start}
          >
            {say('start.rules', { count: form.chosenCount })}
          </Button>
        </Guarded>
      }
      help={{
        about: [say('help.about'), say('help.about.values')],
        next: [say('help.next'), say('help.next.mapping')],
        terms: ['analyselauf', 'grundgesamtheit', 'freigabegrenze'],
      }}
    >
      <ProblemNotice problem={form.problem} />
      {form.chosenCount === 0 && <Notice kind="warning">{say('rules.none')}</Notice>}
      {form.tried > 0 && form.faulty.length > 0 && (
        <Notice kind="problem" role="alert">
          {say('faulty', { count: form.faulty.length })}
        </Notice>
      )}
      <div className={classes['columns']}>
        <RuleChoices rules={rules} form={form} dataset={dataset} />
        <aside className={classes['side']}>
          <Card title={say('dataset')}>
            <DatasetChoice
              dataset={dataset}
              datasets={datasets}
              onChoose={(datasetId) => form.change({ datasetId })}
            />
          </Card>
          <FixedInRun rules={rules} form={form} dataset={dataset} />
        </aside>
      </div>
    </Page>
  );
}

interface ChoiceProps {
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly onChoose: (id: string) => void;
}

function DatasetChoice({ dataset, datasets, onChoose }: ChoiceProps) {
  const say = useTexts(newRunTexts);
  const { count, date } = useFormat();
  const label = ({ fileNames, rows, firstPaymentDate, lastPaymentDate }: Dataset) =>
    say('dataset.option', {
      files: fileNames.join(', '),
      rows: count(rows),
      from: firstPaymentDate ? date(firstPaymentDate) : '–',
      to: lastPaymentDate ? date(lastPaymentDate) : '–',
    });
  return (
    <Select
      aria-label={say('dataset')}
      description={say('dataset.newest')}
      allowDeselect={false}
      checkIconPosition="right"
      data={datasets.map((one) => ({ value: one.id, label: label(one) }))}
      value={dataset.id}
      onChange={(id) => id !== null && onChoose(id)}
    />
  );
}
