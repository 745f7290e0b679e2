import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../parts/page.tsx';
import { useAccount } from '../../session/session.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { EngagementTable } from './engagement-table.tsx';
import { engagementsQuery } from './engagements.queries.ts';
import { engagementsTexts } from './engagements.texts.ts';
import { FirstSteps } from './first-steps.tsx';
import { NewEngagementButton } from './new-engagement-button.tsx';
import { NewEngagementDialog } from './new-engagement-dialog.tsx';

const route = getRouteApi('/inside/');

/** All engagements of the person; on the first day the two ways to begin. */
export function EngagementsScreen() {
  const say = useTexts(engagementsTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { mayOpenEngagements } = useAccount();
  const { data: all } = useSuspenseQuery(engagementsQuery({}));
  const own = all.items.filter(({ isSample }) => !isSample);
  const first = own.length === 0;
  const showForm = (shown: boolean) =>
    void navigate({ search: { ...search, neu: shown ? 1 : undefined }, replace: !shown });
  useShortcuts(
    mayOpenEngagements ? [{ key: 'n', label: say('new'), run: () => showForm(true) }] : [],
  );
  return (
    <Page
      title={say('title')}
      sub={first ? say('sub.first') : say('sub', { count: all.total })}
      actions={first ? undefined : <NewEngagementButton onClick={() => showForm(true)} />}
      help={{
        about: [say('help.about'), say('help.about.rights')],
        next: [say('help.next.sample'), say('help.next.own')],
        terms: ['pruefung', 'pruefungszeitraum', 'pruefungsleitung', 'auffaelligkeit'],
      }}
    >
      {first ? <FirstSteps onNew={() => showForm(true)} /> : <EngagementTable total={all.total} />}
      {search.neu === 1 && mayOpenEngagements && (
        <NewEngagementDialog
          numbers={own.map(({ number }) => number)}
          onClose={() => showForm(false)}
        />
      )}
    </Page>
  );
}
