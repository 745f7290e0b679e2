import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Shape } from '../../api/types.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { Card } from '../../parts/card.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { IconSheet } from '../../parts/icons.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './issue-card.module.css';
import { LanguageField, RunField, SheetField, VariantField } from './issue-fields.tsx';
import { type IssueForm, issueOf } from './issue-form.ts';
import { type Sheet, useIssue } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';

type Run = Shape<'AnalysisRunDto'>;

interface Props {
  /** Newest first, at least one. */
  readonly runs: readonly Run[];
  readonly sheets: readonly Sheet[];
  /** Called with the id of the new version. */
  readonly onStarted: (id: string) => void;
}

/** What the next version is to hold. */
export function IssueCard({ runs, sheets, onStarted }: Props) {
  const say = useTexts(reportTexts);
  const toasts = useToasts();
  const language = useLanguage();
  const [form, setForm] = useState<IssueForm>({
    ...{ runId: null, language, variant: 'complete', without: [] },
  });
  const issue = useIssue();
  const may = useMay('report:issue');
  const change = (part: Partial<IssueForm>) => setForm((before) => ({ ...before, ...part }));
  const start = () =>
    issue.mutate(issueOf({ ...form, runId: form.runId ?? runs[0]?.id ?? null }, sheets), {
      onSuccess: ({ id, number }) => {
        onStarted(id);
        toasts.done(say('started', { number }));
      },
    });
  useShortcuts(may ? [{ key: 'mod+Enter', label: say('issue'), run: start }] : []);
  return (
    <Card title={say('issue')}>
      <CheckedForm onSubmit={() => may && start()}>
        <div className={classes['form']}>
          <Stack gap="sm">
            <RunField runs={runs} form={form} onChange={change} />
            <LanguageField form={form} onChange={change} />
          </Stack>
          <VariantField form={form} onChange={change} />
          <SheetField sheets={sheets} form={form} onChange={change} />
        </div>
        <ProblemNotice problem={issue.error} />
        <div className={classes['actions']}>
          <Guarded permission="report:issue">
            <Button type="submit" leftSection={<IconSheet size={16} />} loading={issue.isPending}>
              {say('issue')}
            </Button>
          </Guarded>
        </div>
      </CheckedForm>
    </Card>
  );
}
