import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { controlsQuery } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconPlus } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { testsQuery } from './control-tests.queries.ts';
import { controlTestsTexts } from './control-tests.texts.ts';
import { TestList } from './test-list.tsx';

/** All tests of controls: state, progress, verdict. */
export function ControlTestsScreen() {
  const say = useTexts(controlTestsTexts);
  const engagementId = useEngagementId();
  const plan = usePlanTest();
  const { data } = useSuspenseQuery(testsQuery(engagementId));
  const may = useMay('control-test:write');
  useShortcuts(may ? [{ key: 'n', label: say('new'), run: plan }] : []);
  const none = data.length === 0;
  const waiting = data.filter(({ state }) => state === 'in-review').length;
  const sub = [
    say('sub.tests', { count: data.length }),
    ...(waiting > 0 ? [say('sub.review', { count: waiting })] : []),
  ].join(' · ');
  return (
    <Page
      title={say('title')}
      sub={none ? undefined : sub}
      actions={none ? undefined : <PlanButton />}
      help={{
        about: [say('help.about'), say('help.about.second')],
        next: [say('help.next.new'), say('help.next.open'), say('help.next.review')],
        terms: ['kontrollpruefung', 'aufbaupruefung', 'funktionspruefung', 'stichprobe', 'wirksam'],
      }}
    >
      {none ? <NoTests /> : <TestList tests={data} />}
    </Page>
  );
}

function usePlanTest(): () => void {
  const navigate = useNavigate();
  const engagementId = useEngagementId();
  return () =>
    void navigate({ to: '/p/$engagementId/kontrolltests/neu', params: { engagementId } });
}

function PlanButton() {
  const say = useTexts(controlTestsTexts);
  return (
    <Guarded permission="control-test:write">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={usePlanTest()}>
        {say('new')}
      </Button>
    </Guarded>
  );
}

function NoTests() {
  const say = useTexts(controlTestsTexts);
  const engagementId = useEngagementId();
  const { data } = useQuery(controlsQuery(engagementId));
  if (data?.length === 0) {
    return (
      <EmptyState
        title={say('empty.noControl.title')}
        action={
          <Link to="/p/$engagementId/risiken" params={{ engagementId }}>
            {say('empty.noControl.action')}
          </Link>
        }
      >
        {say('empty.noControl.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('empty.title')} action={<PlanButton />}>
      {say('empty.text')}
    </EmptyState>
  );
}
