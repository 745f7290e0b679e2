import { useQuery } from '@tanstack/react-query';
import { controlsQuery, type Matrix, risksQuery } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ControlEntry } from './control-entry.tsx';
import { RiskEntry } from './risk-entry.tsx';
import { risksTexts } from './risks.texts.ts';

interface Props {
  /** R-07 or K-04. */
  readonly code: string;
  readonly matrix: Matrix;
}

/** The entry that is open, beside the list. */
export function EntryPanel({ code, matrix }: Props) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const risks = useQuery(risksQuery(engagementId));
  const controls = useQuery(controlsQuery(engagementId));
  if (!risks.data || !controls.data) {
    const failed = [risks, controls].find(({ isError }) => isError);
    if (!failed) return <Loading />;
    return <ProblemNotice problem={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const risk = risks.data.find((one) => one.code === code);
  const control = controls.data.find((one) => one.code === code);
  if (risk) return <RiskEntry risk={risk} matrix={matrix} />;
  if (control) return <ControlEntry control={control} risks={risks.data} />;
  return <Notice kind="info">{say('panel.missing', { code })}</Notice>;
}
