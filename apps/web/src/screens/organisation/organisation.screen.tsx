import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { BranchComparison } from './branch-comparison.tsx';
import { DateOfView } from './date-of-view.tsx';
import classes from './organisation.module.css';
import { type Organisation, organisationQuery } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { UnitsView } from './units-view.tsx';
import { useFte } from './use-fte.ts';
import { usePlace } from './use-place.ts';

/** Units, posts, deputies, signing powers, services and opening hours as they are on a day. */
export function OrganisationScreen() {
  const say = useTexts(organisationTexts);
  const engagementId = useEngagementId();
  const { view, date, change } = usePlace();
  const { data } = useSuspenseQuery(organisationQuery(engagementId, date));
  const sub = useSummary(data);
  const units = (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/p/$engagementId/einstellungen"
          params={{ engagementId }}
          search={{ bereich: 'stellen' }}
        />
      )}
    >
      {say('units.edit')}
    </Button>
  );
  const tabs = [
    { value: 'einheiten', label: say('view.einheiten'), content: <UnitsView found={data} /> },
    {
      value: 'vergleich',
      label: say('view.vergleich'),
      content: <BranchComparison found={data} />,
    },
  ] as const;
  return (
    <Page
      title={say('title')}
      sub={sub}
      actions={
        <div className={classes['date']}>
          <DateOfView shown={data.date} />
          {units}
        </div>
      }
      help={{
        about: [say('help.about'), say('help.about.roles')],
        next: [say('help.next.deputies'), say('help.next.powers'), say('help.next.compare')],
      }}
    >
      {data.units.length === 0 ? (
        <EmptyState title={say('empty.title')} action={units}>
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
    </Page>
  );
}

function useSummary({ units, total }: Organisation): string {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const shown = { actual: fte(total.fteActual), target: fte(total.fteTarget) };
  return [
    say('sub.units', { count: units.length }),
    say('sub.posts', { count: total.posts }),
    say('sub.fte', shown),
    say('sub.deputies', { count: total.withoutDeputy }),
  ].join(' · ');
}
