import { Button, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconPlus } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PathwayContent } from './pathway-content.tsx';
import { PathwayDialog } from './pathway-dialog.tsx';
import classes from './pathways.module.css';
import { type Pathway, pathwaysQuery } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';
import { WithdrawPathwayDialog } from './withdraw-pathway-dialog.tsx';

const route = getRouteApi('/inside/p/$engagementId/prozesse/wege');

type Open = 'new' | 'edit' | 'withdraw' | null;

/** Several services of one household on one page. */
export function PathwaysScreen() {
  const say = useTexts(pathwaysTexts);
  const engagementId = useEngagementId();
  const { data } = useSuspenseQuery(pathwaysQuery(engagementId));
  const { weg } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const may = useMay('process:write');
  useShortcuts(may ? [{ key: 'n', label: say('new'), run: () => setOpen('new') }] : []);
  const first = data.find(({ state }) => state === 'active') ?? data[0];
  const chosen = data.find(({ id }) => id === weg) ?? first;
  const choose = (id: string | null) => void navigate({ search: id ? { weg: id } : {} });
  const add = (
    <Guarded permission="process:write">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
        {say('new')}
      </Button>
    </Guarded>
  );
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      actions={<Actions chosen={chosen} onOpen={setOpen} add={add} />}
      help={{
        about: [say('help.about'), say('help.about.guide')],
        next: [say('help.next.new'), say('help.next.times')],
      }}
    >
      {chosen ? (
        <>
          <Choice pathways={data} chosen={chosen} onChoose={choose} />
          <PathwayContent key={chosen.id} id={chosen.id} />
        </>
      ) : (
        <EmptyState title={say('empty.title')} action={add}>
          {say('empty.text')}
        </EmptyState>
      )}
      {(open === 'new' || open === 'edit') && (
        <PathwayDialog
          pathway={open === 'edit' ? (chosen ?? null) : null}
          onSaved={choose}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'withdraw' && chosen && (
        <WithdrawPathwayDialog pathway={chosen} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}

interface ActionsProps {
  readonly chosen: Pathway | undefined;
  readonly add: React.ReactNode;
  readonly onOpen: (open: Open) => void;
}

function Actions({ chosen, add, onOpen }: ActionsProps) {
  const say = useTexts(pathwaysTexts);
  const engagementId = useEngagementId();
  const active = chosen?.state === 'active';
  return (
    <>
      <Button
        variant="subtle"
        renderRoot={(props) => (
          <Link {...props} to="/p/$engagementId/prozesse" params={{ engagementId }} />
        )}
      >
        {say('back')}
      </Button>
      {active && (
        <>
          <Guarded permission="process:write">
            <Button variant="default" onClick={() => onOpen('withdraw')}>
              {say('withdraw')}
            </Button>
          </Guarded>
          <Guarded permission="process:write">
            <Button variant="default" onClick={() => onOpen('edit')}>
              {say('edit')}
            </Button>
          </Guarded>
        </>
      )}
      {chosen && add}
    </>
  );
}

interface ChoiceProps {
  readonly pathways: readonly Pathway[];
  readonly chosen: Pathway;
  readonly onChoose: (id: string) => void;
}

function Choice({ pathways, chosen, onChoose }: ChoiceProps) {
  const say = useTexts(pathwaysTexts);
  const options = pathways.map(({ id, code, name, state }) => {
    const label = `${code} ${name}`;
    return {
      value: id,
      label: state === 'active' ? label : say('choose.withdrawn', { name: label }),
    };
  });
  return (
    <Select
      className={classes['choice']}
      label={say('choose')}
      data={options}
      value={chosen.id}
      allowDeselect={false}
      onChange={(id) => id && onChoose(id)}
    />
  );
}
