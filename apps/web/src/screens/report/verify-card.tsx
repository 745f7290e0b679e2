import { Button, FileButton } from '@mantine/core';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { IconShield } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useVerify, type Verdict } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';
import { type VerdictKind, verdictKind } from './verdict-kind.ts';
import classes from './verify-card.module.css';

const looks = {
  identical: 'done',
  'filled-in': 'done',
  changed: 'problem',
} as const satisfies Record<VerdictKind, string>;

/** Tells of a workbook that came back whether it still is what went out. */
export function VerifyCard() {
  const say = useTexts(reportTexts);
  const verify = useVerify();
  const { data, error, isPending, variables: file } = verify;
  const name = file?.name ?? '';
  return (
    <div className="no-print">
      <Card title={say('verify')}>
        <div className={classes['verify']}>
          <p>{say('verify.text')}</p>
          <FileButton onChange={(chosen) => chosen && verify.mutate(chosen)} accept=".xlsx">
            {(button) => (
              <Button
                {...button}
                variant="default"
                loading={isPending}
                leftSection={<IconShield size={16} />}
              >
                {say(data ? 'verify.again' : 'verify.choose')}
              </Button>
            )}
          </FileButton>
          <div role="status">
            {isPending && <p>{say('verify.running', { file: name })}</p>}
            {data && <VerdictNotice verdict={data} file={name} />}
          </div>
          <ProblemNotice problem={error} />
        </div>
      </Card>
    </div>
  );
}

function VerdictNotice({ verdict, file }: { readonly verdict: Verdict; readonly file: string }) {
  const say = useTexts(reportTexts);
  const kind = verdictKind(verdict);
  const version = verdict.issuedAs ?? verdict.statedVersion;
  const sheet = verdict.firstDifference ?? '';
  return (
    <Notice kind={looks[kind]} title={say(`verdict.${kind}`)}>
      {say(`verdict.${kind}.text`, { file, version, sheet })}
      <div className={classes['population']}>
        {say('verdict.population')}:{' '}
        <span className="mono">{verdict.statedPopulation.slice(0, 12)}</span>
      </div>
    </Notice>
  );
}
