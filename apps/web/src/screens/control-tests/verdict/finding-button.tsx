import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { Guarded } from '../../../engagement/rights.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { findingNumber } from '../../../format/format.ts';
import { useFormat } from '../../../format/use-format.ts';
import { IconFlag } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useCreateFinding } from '../../findings/findings.queries.ts';
import type { ControlTestFile, Evaluation } from '../control-tests.queries.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { verdictTexts } from './verdict.texts.ts';

/** From deviations to a finding whose facts are written already; the rest is written there. */
export function FindingButton({ file }: { readonly file: ControlTestFile }) {
  const { evaluation } = file;
  if (!evaluation || evaluation.deviations === 0) return null;
  return <Create file={file} evaluation={evaluation} />;
}

interface Props {
  readonly file: ControlTestFile;
  readonly evaluation: Evaluation;
}

function Create({ file, evaluation }: Props) {
  const say = useTexts(verdictTexts);
  const sayWord = useTexts(testWordsTexts);
  const { percent } = useFormat();
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const create = useCreateFinding();
  const { deviations, counted, upperBound, tolerable } = evaluation;
  const verdict = file.verdict ?? evaluation.verdict;
  const prepare = () =>
    create.mutate(
      {
        title: say('finding.title', {
          control: `${file.control.code} ${file.control.title}`,
          verdict: sayWord(`verdict.${verdict}`),
        }),
        risk: file.control.isKey ? 'high' : 'medium',
        condition: say('finding.condition', {
          ...{ test: file.code, deviations, counted },
          bound: percent(upperBound, 2),
          tolerable: percent(tolerable, 2),
        }),
      },
      {
        onSuccess: ({ number }) => {
          const findingId = findingNumber(number);
          toasts.done(say('finding.created', { number: findingId }));
          void navigate({
            to: '/p/$engagementId/feststellungen/$findingId',
            params: { engagementId, findingId },
          });
        },
        onError: toasts.problem,
      },
    );
  return (
    <Guarded permission="finding:write">
      <Button
        variant="default"
        size="compact-sm"
        loading={create.isPending}
        leftSection={<IconFlag size={14} aria-hidden />}
        onClick={prepare}
      >
        {say('finding')}
      </Button>
    </Guarded>
  );
}
