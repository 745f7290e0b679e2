import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useEngagement } from '../../engagement/engagement.ts';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { EngagementFacts } from './facts/engagement-facts.tsx';
import { Limits } from './limits/limits.tsx';
import { Members } from './members/members.tsx';
import { Readable } from './readable.tsx';
import { RuleSettings } from './rules/rule-settings.tsx';
import { type SettingsArea, settingsAreas } from './search.ts';
import { settingsTexts } from './settings.texts.ts';
import { Units } from './units/units.tsx';

const route = getRouteApi('/inside/p/$engagementId/einstellungen');

const contents: Readonly<
  Record<SettingsArea, { readonly permission: string; readonly part: () => React.ReactNode }>
> = {
  angaben: { permission: 'engagement:read', part: EngagementFacts },
  beteiligte: { permission: 'member:read', part: Members },
  stellen: { permission: 'organisation-unit:read', part: Units },
  freigabegrenzen: { permission: 'signing-limit:read', part: Limits },
  pruefregeln: { permission: 'analysis:read', part: RuleSettings },
};

/** Everything that holds for one engagement. */
export function EngagementSettingsScreen() {
  const say = useTexts(settingsTexts);
  const { title } = useEngagement();
  const { bereich = 'angaben' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={say('title')}
      sub={title}
      help={{
        about: [say('help.about'), say('help.about.versions')],
        next: [say('help.next.limits'), say('help.next.members'), say('help.next.rules')],
        terms: ['freigabegrenze', 'zeichnungsbefugnis', 'pruefregel', 'pruefungsleitung'],
      }}
    >
      <AddressTabs
        label={say('tabs')}
        value={bereich}
        onChange={(value) => void navigate({ search: { bereich: value } })}
        tabs={settingsAreas.map((value) => {
          const { permission, part: Part } = contents[value];
          return {
            value,
            label: say(`tab.${value}`),
            content: (
              <Readable permission={permission}>
                <Suspense fallback={<Loading />}>
                  <Part />
                </Suspense>
              </Readable>
            ),
          };
        })}
      />
    </Page>
  );
}
