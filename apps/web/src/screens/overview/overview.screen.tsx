import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overviewQuery } from '../../engagement/area-counts.ts';
import { useEngagement } from '../../engagement/engagement.ts';
import { EngagementStatusTag } from '../../engagement/engagement-status-tag.tsx';
import { useMay } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { IconSheet } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewMonths } from './overview-months.tsx';
import { OverviewPhases } from './overview-phases.tsx';
import { OverviewProcesses } from './overview-processes.tsx';
import { OverviewRisks } from './overview-risks.tsx';
import { OverviewRules } from './overview-rules.tsx';
import { OverviewSteps } from './overview-steps.tsx';
import classes from './overview.module.css';
import { overviewTexts } from './overview.texts.ts';

export function OverviewScreen() {
  const say = useTexts(overviewTexts);
  const sayPart = useTexts(partsTexts);
  const { id: engagementId, title, role, status, leadName, periodFrom, periodTo } = useEngagement();
  const { data } = useSuspenseQuery(overviewQuery(engagementId));
  const { date, dateTime } = useFormat();
  const seesRisks = useMay('control:read');
  const seesProcesses = useMay('process:read');
  const lastRun = data.lastRun?.endedAt;
  const sub = [
    say('sub.period', { from: date(periodFrom), to: date(periodTo) }),
    ...(leadName ? [say('sub.lead', { name: leadName })] : []),
    ...(lastRun ? [say('sub.lastRun', { at: dateTime(lastRun) })] : []),
  ].join(' · ');
  return (
    <Page
      title={title}
      sub={sub}
      actions={
        <>
          <EngagementStatusTag status={status} />
          <Actions engagementId={engagementId} />
        </>
      }
      help={{
        about: [say('help.about'), say('help.about.2')],
        next: [say('help.next'), say('help.next.2')],
        terms: ['auffaelligkeit', 'feststellung', 'massnahme'],
      }}
    >
      {data.dataNewerThanLastRun && <NewerData engagementId={engagementId} />}
      {data.phases.length > 0 && <OverviewPhases phases={data.phases} />}
      <OverviewFigures figures={data.figures} />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {data.flagsByRule && (
            <OverviewRules rules={data.flagsByRule} hasRun={data.lastRun !== null} />
          )}
          {seesProcesses && <OverviewProcesses />}
        </div>
        <div className={classes['side']}>
          <OverviewSteps steps={data.nextSteps} />
          {data.months && data.months.length > 0 && <OverviewMonths months={data.months} />}
          {seesRisks && <OverviewRisks />}
        </div>
      </div>
      {data.withheld.length > 0 && (
        <Notice kind="info" title={say('withheld.title')}>
          {say('withheld.text', { role: sayPart(`role.${role}`) })}
        </Notice>
      )}
    </Page>
  );
}

function Actions({ engagementId }: { readonly engagementId: string }) {
  const say = useTexts(overviewTexts);
  return (
    <>
      <PrintButton />
      <Button
        component={Link}
        to={`/p/${engagementId}/bericht`}
        leftSection={<IconSheet size={16} />}
      >
        {say('export')}
      </Button>
    </>
  );
}

function NewerData({ engagementId }: { readonly engagementId: string }) {
  const say = useTexts(overviewTexts);
  return (
    <Notice kind="warning">
      {say('newer')}{' '}
      <Link to="/p/$engagementId/analyselaeufe/neu" params={{ engagementId }}>
        {say('newer.run')}
      </Link>
    </Notice>
  );
}
