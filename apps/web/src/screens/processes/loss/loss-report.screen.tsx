import { Checkbox } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { Figures } from '../../../parts/figures.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Page } from '../../../parts/page.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { processNumber } from '../process-number.ts';
import { ProcessTabs } from '../process-tabs.tsx';
import { processQuery } from '../processes.queries.ts';
import { HiddenTable } from './hidden-table.tsx';
import { LossDownloads } from './loss-downloads.tsx';
import { LossTable } from './loss-table.tsx';
import { lossTexts } from './loss.texts.ts';
import { countedLosses, type LossReport, lossReportQuery } from './loss.queries.ts';
import classes from './loss.module.css';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/verlustbericht');

/** What other programs lose of an imported file, and why. */
export function LossReportScreen() {
  const say = useTexts(lossTexts);
  const engagementId = useEngagementId();
  const { processId } = route.useParams();
  const { data: file } = useSuspenseQuery(processQuery(engagementId, processId));
  const { data: report } = useSuspenseQuery(lossReportQuery(engagementId, processId));
  const { process } = file;
  const number = processNumber(process.number);
  return (
    <Page
      title={say('title')}
      sub={say('sub', { number, name: process.name, file: report.fileName })}
      actions={<LossDownloads report={report} />}
      help={{ about: [say('help.about')], next: [say('help.next')] }}
    >
      <ProcessTabs />
      <p className={classes['about']}>{say('about', { tool: report.comparedWith })}</p>
      <Summary report={report} />
      <LossCard report={report} />
      <Card flush title={say('hidden')}>
        <HiddenTable notShown={report.notShown} />
      </Card>
      <p className={classes['sha']}>{say('sha', { sha256: report.sha256 })}</p>
    </Page>
  );
}

function Summary({ report }: { readonly report: LossReport }) {
  const say = useTexts(lossTexts);
  const { count } = useFormat();
  const { losses, elements, attributes, comments, lossless } = report;
  const lost = countedLosses(report).length;
  const figures = [
    { key: 'losses', label: say('figure.losses'), value: count(lost) },
    {
      ...{ key: 'harmless', label: say('figure.harmless'), note: say('figure.harmless.note') },
      value: count(losses.length - lost),
    },
    {
      ...{ key: 'comments', label: say('figure.comments'), note: say('figure.comments.note') },
      value: count(comments),
    },
    { key: 'elements', label: say('figure.elements'), value: count(elements) },
    { key: 'attributes', label: say('figure.attributes'), value: count(attributes) },
  ];
  return (
    <>
      {lossless && (
        <Notice kind="done">
          {say('lossless')} {comments > 0 && say('lossless.comments', { count: comments })}
        </Notice>
      )}
      <Figures figures={figures} />
    </>
  );
}

function LossCard({ report }: { readonly report: LossReport }) {
  const say = useTexts(lossTexts);
  const [all, setAll] = useState(false);
  const counted = countedLosses(report);
  const harmless = report.losses.length - counted.length;
  const toggle = harmless > 0 && (
    <Checkbox
      size="xs"
      className="no-print"
      label={say('showHarmless', { count: harmless })}
      checked={all}
      onChange={(event) => setAll(event.currentTarget.checked)}
    />
  );
  return (
    <Card flush title={say('table')} actions={toggle}>
      <LossTable losses={all ? report.losses : counted} />
    </Card>
  );
}
