import { SegmentedControl } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { useProcessFile } from '../processes/use-process-file.ts';
import { AllAssumptionsCard } from './all-assumptions-card.tsx';
import { HitRatesCard } from './hit-rates-card.tsx';
import { NeedsCard } from './needs-card.tsx';
import classes from './process-improvement.module.css';
import { type Improvements, improvementsQuery } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { ProposalItem } from './proposal-item.tsx';
import { RecommendationsCard } from './recommendations-card.tsx';
import { type Measure, measures } from './search.ts';
import { proposalKey, scaleOf, sortedProposals } from './sorted-proposals.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/verbesserung');

/** Proposals for a process, the largest saving first; what would open a gap of control is told and not recommended. */
export function ProcessImprovementScreen() {
  const say = useTexts(processImprovementTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { data } = useSuspenseQuery(improvementsQuery(engagementId, file.process.id));
  return (
    <ProcessPage
      file={file}
      actions={<PrintButton />}
      help={{
        about: [say('help.about'), say('help.about.guard')],
        next: [say('help.next.take'), say('help.next.inputs')],
      }}
    >
      {data.proposals.length === 0 ? (
        <EmptyState title={say('list.empty.title')}>{say('list.empty.text')}</EmptyState>
      ) : (
        <Proposals improvements={data} />
      )}
      <RecommendationsCard improvements={data} />
      <NeedsCard improvements={data} />
      <HitRatesCard improvements={data} />
      <AllAssumptionsCard improvements={data} />
    </ProcessPage>
  );
}

function Proposals({ improvements }: { readonly improvements: Improvements }) {
  const say = useTexts(processImprovementTexts);
  const { nach = 'zeit', vorschlag } = route.useSearch();
  const navigate = route.useNavigate();
  const { proposals } = improvements;
  const gaps = proposals.filter((one) => one.gaps.length > 0).length;
  const toggle = (key: string) =>
    void navigate({
      search: (now) => ({ ...now, vorschlag: key === vorschlag ? undefined : key }),
      replace: true,
    });
  const note = [
    say('count', { count: proposals.length }),
    ...(gaps > 0 ? [say('count.gaps', { count: gaps })] : []),
  ].join(', ');
  return (
    <Card title={say('list.title')} note={note} actions={<MeasureChoice measure={nach} />} flush>
      <ul className={classes['list']}>
        {sortedProposals(proposals, nach).map((proposal) => {
          const key = proposalKey(proposal);
          return (
            <ProposalItem
              key={key}
              improvements={improvements}
              proposal={proposal}
              measure={nach}
              scale={scaleOf(proposals, nach)}
              open={key === vorschlag}
              onToggle={() => toggle(key)}
            />
          );
        })}
      </ul>
    </Card>
  );
}

function MeasureChoice({ measure }: { readonly measure: Measure }) {
  const say = useTexts(processImprovementTexts);
  const navigate = route.useNavigate();
  return (
    <SegmentedControl
      className="no-print"
      size="xs"
      aria-label={say('by')}
      value={measure}
      data={measures.map((value) => ({ value, label: say(`by.${value}`) }))}
      onChange={(value) =>
        void navigate({
          search: (now) => ({ ...now, nach: measures.find((one) => one === value) }),
          replace: true,
        })
      }
    />
  );
}
