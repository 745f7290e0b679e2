import { Button, NumberInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { Guarded } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Card } from '../../../parts/card.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useChooseItem } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';

/** Payments of a walkthrough: picked by a person, not drawn. */
export function ChooseCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const engagementId = useEngagementId();
  const toasts = useToasts();
  const [rowNo, setRowNo] = useState<number | null>(null);
  const choose = useChooseItem(file.id);
  const submit = () => {
    if (rowNo === null || choose.isPending) return;
    choose.mutate(
      { rowNo },
      {
        onSuccess: () => {
          setRowNo(null);
          toasts.done(say('choose.done'));
        },
      },
    );
  };
  if (file.datasetId === null) {
    return <Card title={say('choose.title')}>{say('choose.noData')}</Card>;
  }
  return (
    <Card title={say('choose.title')}>
      <p>{say('choose.text')}</p>
      <p>
        <Link
          to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
          params={{ engagementId, datasetId: file.datasetId }}
        >
          {say('choose.open')}
        </Link>
      </p>
      {isOpen(file.state) && (
        <CheckedForm onSubmit={submit} className={classes['row']}>
          <NumberInput
            label={say('choose.row')}
            min={1}
            allowDecimal={false}
            hideControls
            value={rowNo ?? ''}
            onChange={(value) => setRowNo(value === '' ? null : Number(value))}
          />
          <Guarded permission="control-test:write">
            <Button type="submit" loading={choose.isPending}>
              {say('choose.submit')}
            </Button>
          </Guarded>
        </CheckedForm>
      )}
      <ProblemNotice problem={choose.error} />
    </Card>
  );
}
