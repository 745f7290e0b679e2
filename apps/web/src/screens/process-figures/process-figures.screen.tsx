import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { useProcessFile } from '../processes/use-process-file.ts';
import { BasisCard } from './basis-card.tsx';
import { GuideCard } from './guide-card.tsx';
import { HandOversCard } from './hand-overs-card.tsx';
import { KeyFigures } from './key-figures.tsx';
import { NotesList } from './notes-list.tsx';
import { processFiguresQuery, type ProcessFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import { RolesCard } from './roles-card.tsx';
import { StepsCard } from './steps-card.tsx';
import { TraceDialog } from './trace-dialog.tsx';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/zeiten');

/** Times, cost, lead time and hand-overs of a process, each figure with its calculation. */
export function ProcessFiguresScreen() {
  const say = useTexts(processFiguresTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { data } = useSuspenseQuery(processFiguresQuery(engagementId, file.process.id));
  return (
    <ProcessPage
      file={file}
      actions={<PrintButton />}
      help={{
        about: [say('help.about'), say('help.about.range')],
        next: [say('help.next.times'), say('help.next.shares')],
      }}
    >
      {data.steps.length === 0 ? <NoSteps processId={data.processId} /> : <Content data={data} />}
    </ProcessPage>
  );
}

function Content({ data }: { readonly data: ProcessFigures }) {
  const say = useTexts(processFiguresTexts);
  const { rechenweg } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (next?: typeof rechenweg) =>
    void navigate({ search: next ? { rechenweg: next } : {}, replace: true });
  const traced = rechenweg && data.totals[rechenweg];
  return (
    <>
      {data.problems.length > 0 && (
        <Notice kind="warning" title={say('problems.title')}>
          <NotesList notes={data.problems} />
        </Notice>
      )}
      <KeyFigures totals={data.totals} onOpen={open} />
      <StepsCard figures={data} />
      <RolesCard roles={data.roles} singlePoints={data.singlePoints} />
      <HandOversCard roles={data.roles} handOvers={data.handOvers} />
      {data.handOvers.length > 0 && <GuideCard guide={data.guide} />}
      <BasisCard figures={data} />
      {rechenweg && traced && (
        <TraceDialog name={rechenweg} figure={traced} onClose={() => open()} />
      )}
    </>
  );
}

function NoSteps({ processId }: { readonly processId: string }) {
  const say = useTexts(processFiguresTexts);
  const engagementId = useEngagementId();
  const action = (
    <Button
      renderRoot={(props) => (
        <Link
          {...props}
          to="/p/$engagementId/prozesse/$processId"
          params={{ engagementId, processId }}
        />
      )}
    >
      {say('empty.action')}
    </Button>
  );
  return (
    <EmptyState title={say('empty.title')} action={action}>
      {say('empty.text')}
    </EmptyState>
  );
}
