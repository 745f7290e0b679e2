import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CatalogueView } from './catalogue/catalogue-view.tsx';
import { TaskDialog } from './catalogue/task-dialog.tsx';
import { CriticismView } from './criticism/criticism-view.tsx';
import { nextNumber } from './catalogue/task-order.ts';
import { StaffingView } from './staffing/staffing-view.tsx';
import { StudyView } from './study/study-view.tsx';
import { TasksActions } from './tasks-actions.tsx';
import { type Catalogue, catalogueQuery } from './tasks.queries.ts';
import { tasksTexts } from './tasks.texts.ts';
import { usePlace } from './use-place.ts';

/** Task catalogue, task criticism, staffing requirement and planning of time studies. */
export function TasksScreen() {
  const say = useTexts(tasksTexts);
  const engagementId = useEngagementId();
  const { view, change } = usePlace();
  const { data } = useSuspenseQuery(catalogueQuery(engagementId));
  const [adding, setAdding] = useState(false);
  const sub = useSummary(data);
  const empty = data.tasks.length === 0;
  const actions = <TasksActions onAdd={() => setAdding(true)} />;
  const onAdd = () => setAdding(true);
  const tabs = [
    {
      value: 'katalog',
      label: say('view.katalog'),
      content: <CatalogueView catalogue={data} onAdd={onAdd} />,
    },
    { value: 'kritik', label: say('view.kritik'), content: <CriticismView catalogue={data} /> },
    {
      value: 'personalbedarf',
      label: say('view.personalbedarf'),
      content: <StaffingView />,
    },
    { value: 'zeiterhebung', label: say('view.zeiterhebung'), content: <StudyView /> },
  ] as const;
  return (
    <Page
      title={say('title')}
      sub={sub}
      actions={actions}
      help={{
        about: [say('help.about'), say('help.about.excel')],
        next: [say('help.next.add'), say('help.next.times'), say('help.next.staffing')],
      }}
    >
      {empty && view !== 'zeiterhebung' ? (
        <EmptyState title={say('empty.title')} action={<TasksActions onAdd={onAdd} />}>
          {say('empty.text')}
        </EmptyState>
      ) : (
        <AddressTabs
          label={say('view.label')}
          tabs={tabs}
          value={view}
          onChange={(ansicht) => change({ ansicht })}
        />
      )}
      {adding && (
        <TaskDialog
          task={null}
          number={nextNumber(null, data.tasks)}
          units={data.units}
          onClose={() => setAdding(false)}
          onAdded={(aufgabe) => change({ aufgabe, ansicht: 'katalog' })}
        />
      )}
    </Page>
  );
}

function useSummary({ tasks }: Catalogue): string {
  const say = useTexts(tasksTexts);
  const standing = tasks.filter(({ withdrawnReason }) => withdrawnReason === null);
  const research = standing.flatMap(({ criticism }) =>
    criticism.filter(({ answer }) => answer === 'research'),
  ).length;
  return [
    say('sub.tasks', { count: standing.length }),
    say('sub.withTime', { count: standing.filter(({ minutes }) => minutes !== null).length }),
    say('sub.research', { count: research }),
  ].join(' · ');
}
