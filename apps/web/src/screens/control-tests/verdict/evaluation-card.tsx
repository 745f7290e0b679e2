import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile, Evaluation } from '../control-tests.queries.ts';
import { VerdictTag } from '../test-tags.tsx';
import { BoundScale } from './bound-scale.tsx';
import { CalculationDialog } from './calculation-dialog.tsx';
import classes from './verdict.module.css';
import { verdictTexts } from './verdict.texts.ts';

/** What the sample says against what is tolerable, also in between. */
export function EvaluationCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(verdictTexts);
  const [opened, setOpened] = useState(false);
  const { evaluation } = file;
  const title = say(evaluation?.complete ? 'evaluation.title' : 'evaluation.interim');
  if (!evaluation || evaluation.rated === 0) {
    return <Card title={say('evaluation.title')}>{say('evaluation.none')}</Card>;
  }
  return (
    <Card title={title} actions={<VerdictTag verdict={evaluation.verdict} />}>
      <Result file={file} evaluation={evaluation} />
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {say('calculation')}
      </Button>
      {opened && <CalculationDialog evaluation={evaluation} onClose={() => setOpened(false)} />}
    </Card>
  );
}

interface ResultProps {
  readonly file: ControlTestFile;
  readonly evaluation: Evaluation;
}

function Result({ file, evaluation }: ResultProps) {
  const say = useTexts(verdictTexts);
  const { count, percent } = useFormat();
  const { deviations, allowedDeviations, upperBound, tolerable, items, rated } = evaluation;
  const money = file.method === 'monetary-unit';
  return (
    <>
      <p className={classes['figure']}>
        <strong>{count(deviations)}</strong> {say('deviations', { count: deviations })},{' '}
        {allowedDeviations === null
          ? say('allowed.never')
          : allowedDeviations === 0
            ? say('allowed.none')
            : say('allowed', { count: allowedDeviations })}
      </p>
      <BoundScale bound={upperBound} tolerable={tolerable} />
      <p>
        {say(money ? 'sentence.money' : 'sentence', {
          confidence: percent(file.confidence, 2),
          bound: percent(upperBound, 2),
          tolerable: percent(tolerable, 2),
        })}
      </p>
      {rated < items && (
        <p className={classes['note']}>{say('interim.rest', { count: items - rated })}</p>
      )}
    </>
  );
}
