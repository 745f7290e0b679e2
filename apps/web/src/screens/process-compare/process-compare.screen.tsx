import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { historyQuery } from '../process-versions/process-versions.queries.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { processesQuery } from '../processes/processes.queries.ts';
import { useProcessFile } from '../processes/use-process-file.ts';
import { contentRef, type Sides, usualSides } from './compared-sides.ts';
import { ComparisonView } from './comparison-view.tsx';
import { comparisonQuery } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';
import { SidePicker } from './side-picker.tsx';
import { useSideChoices } from './use-side-choices.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/vergleich');

/** Two contents side by side: as it is and as it shall be, or two versions. */
export function ProcessCompareScreen() {
  const say = useTexts(processCompareTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { process } = file;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: all } = useSuspenseQuery(processesQuery(engagementId));
  const { data: history } = useSuspenseQuery(historyQuery(engagementId, process.id));
  const choices = useSideChoices(process, all, history);
  const usual = usualSides(process, all, history);
  const now = `f${process.revision}`;
  const sides: Sides = {
    before: search.von ?? usual?.before ?? now,
    after: search.bis ?? usual?.after ?? now,
  };
  const choose = ({ before, after }: Sides) =>
    void navigate({ search: { ...search, von: before, bis: after }, replace: true });
  return (
    <ProcessPage
      file={file}
      help={{
        about: [say('help.about'), say('help.about.effect')],
        next: [say('help.next.choose')],
        terms: ['istprozess', 'sollprozess', 'vzae'],
      }}
    >
      <SidePicker sides={sides} choices={choices} onChange={choose} />
      {sides.before === sides.after && !usual ? (
        <NothingToCompare processId={process.id} />
      ) : (
        <Compared sides={sides} processId={process.id} />
      )}
    </ProcessPage>
  );
}

interface ComparedProps {
  readonly sides: Sides;
  readonly processId: string;
}

function Compared({ sides, processId }: ComparedProps) {
  const engagementId = useEngagementId();
  const comparison = useQuery(
    comparisonQuery(
      engagementId,
      contentRef(sides.before, processId),
      contentRef(sides.after, processId),
    ),
  );
  if (comparison.data) return <ComparisonView comparison={comparison.data} />;
  if (comparison.error) {
    return <ProblemNotice problem={comparison.error} onRetry={() => void comparison.refetch()} />;
  }
  return <Loading />;
}

function NothingToCompare({ processId }: { readonly processId: string }) {
  const say = useTexts(processCompareTexts);
  const engagementId = useEngagementId();
  return (
    <div className={classes['stack']}>
      <EmptyState
        title={say('empty.title')}
        action={
          <Link to="/p/$engagementId/prozesse/$processId" params={{ engagementId, processId }}>
            {say('empty.action')}
          </Link>
        }
      >
        {say('empty.text')}
      </EmptyState>
    </div>
  );
}
