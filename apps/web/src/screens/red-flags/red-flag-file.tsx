import { useQuery } from '@tanstack/react-query';
import { type RefObject, useId } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useImprint } from '../../engagement/use-imprint.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ConfirmedOffer } from './confirmed-offer.tsx';
import { DispositionForm } from './disposition-form.tsx';
import { FileBody } from './file-body.tsx';
import { FileHead } from './file-head.tsx';
import classes from './file.module.css';
import { OthersNotice } from './others-notice.tsx';
import { fileQuery } from './red-flags.queries.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { Triage } from './use-triage.ts';

interface Props {
  /** Undefined while none is shown. */
  readonly number: number | undefined;
  readonly triage: Triage;
  readonly reasonRef: RefObject<HTMLTextAreaElement | null>;
  readonly onStep: (step: 1 | -1) => void;
  readonly onLeave: () => void;
}

/** The right half: one red flag with all that is needed to judge it. */
export function RedFlagFilePane({ number, triage, reasonRef, ...moves }: Props) {
  const say = useTexts(redFlagsTexts);
  const headingId = useId();
  const engagementId = useEngagementId();
  const imprint = useImprint();
  const { data, error, refetch } = useQuery({
    ...fileQuery(engagementId, number ?? 0),
    enabled: number !== undefined,
  });
  if (number === undefined) return <p className={classes['none']}>{say('empty.detail')}</p>;
  return (
    <section
      className={classes['file']}
      aria-labelledby={data ? headingId : undefined}
      aria-busy={!data}
    >
      {triage.confirmed && (
        <ConfirmedOffer
          key={triage.confirmed.id}
          flag={triage.confirmed}
          onClose={triage.closeOffer}
        />
      )}
      <p className={classes['printed']}>{imprint}</p>
      {data && <FileHead flag={data.redFlag} headingId={headingId} onStep={moves.onStep} />}
      <div className={classes['body']} key={number}>
        {data && <FileBody file={data} onUndo={triage.undo} />}
        {!data && !error && <Loading lines={10} />}
        {!data && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      </div>
      {data && (
        <DispositionForm {...{ triage, reasonRef }} flag={data.redFlag} onLeave={moves.onLeave}>
          <OthersNotice flag={data.redFlag} typed={triage.reason !== ''} />
        </DispositionForm>
      )}
    </section>
  );
}
