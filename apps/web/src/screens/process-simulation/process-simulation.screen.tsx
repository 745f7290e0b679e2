import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { useProcessFile } from '../processes/use-process-file.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { HistogramCard } from './histogram-card.tsx';
import { NotesCard } from './notes-card.tsx';
import {
  isActive,
  type Simulation,
  type SimulationDesk,
  type SimulationResult,
  simulationsQuery,
} from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { ResultFigures } from './result-figures.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunsCard } from './runs-card.tsx';
import { SettingsForm } from './settings-form.tsx';
import { StepsCard } from './steps-card.tsx';
import { UtilisationCard } from './utilisation-card.tsx';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/simulation');

/** Cases sent through the model: settings of the next run, progress, results, two of them side by side. */
export function ProcessSimulationScreen() {
  const say = useTexts(processSimulationTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { data } = useSuspenseQuery(simulationsQuery(engagementId, file.process.id));
  return (
    <ProcessPage
      file={file}
      actions={<PrintButton />}
      help={{
        about: [say('help.about'), say('help.about.repeat')],
        next: [say('help.next.compare'), say('help.next.deadline')],
      }}
    >
      <Desk desk={data} />
    </ProcessPage>
  );
}

function Desk({ desk }: { readonly desk: SimulationDesk }) {
  const say = useTexts(processSimulationTexts);
  const { lauf } = route.useSearch();
  const navigate = route.useNavigate();
  const { processId, runs } = desk;
  const finished = runs.filter(({ result }) => result !== null);
  const shown = finished.find(({ number }) => number === lauf) ?? finished[0] ?? null;
  const show = (number?: number) => void navigate({ search: { lauf: number }, replace: true });
  return (
    <>
      {runs.filter(isActive).map((run) => (
        <RunProgress key={run.id} processId={processId} run={run} />
      ))}
      {shown?.result && <Result desk={desk} run={shown} result={shown.result} />}
      {runs.length === 0 ? (
        <EmptyState title={say('runs.empty.title')}>{say('runs.empty.text')}</EmptyState>
      ) : (
        <RunsCard runs={runs} shown={shown?.number ?? null} onShow={show} />
      )}
      <div className="no-print">
        <SettingsForm desk={desk} onStarted={() => show()} />
      </div>
    </>
  );
}

interface ResultProps {
  readonly desk: SimulationDesk;
  readonly run: Simulation;
  readonly result: SimulationResult;
}

function Result({ desk, run, result }: ResultProps) {
  const say = useTexts(processSimulationTexts);
  const { mit } = route.useSearch();
  const navigate = route.useNavigate();
  const { processId, runs, revision } = desk;
  const others = runs.filter((one) => one.result !== null && one.number !== run.number);
  const compare = (number: number | null) =>
    void navigate({
      search: (now) => ({ ...now, mit: number ?? undefined }),
      replace: true,
    });
  const { code } = run;
  return (
    <>
      {run.revision !== revision && (
        <Notice kind="info">{say('result.old', { revision: run.revision })}</Notice>
      )}
      <section aria-label={say('result.title', { code })}>
        <ResultFigures result={result} />
      </section>
      <UtilisationCard result={result} />
      <HistogramCard result={result} />
      {others.length > 0 && (
        <ComparisonCard
          run={run}
          others={others}
          other={others.find(({ number }) => number === mit) ?? null}
          onOther={compare}
        />
      )}
      <StepsCard processId={processId} result={result} />
      <NotesCard run={run} result={result} />
    </>
  );
}
