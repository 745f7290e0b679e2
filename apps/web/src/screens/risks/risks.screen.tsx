import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { matrixQuery } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ControlForm } from './control-form.tsx';
import { ControlList } from './control-list.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { LibraryDialog } from './library-dialog.tsx';
import { MatrixView } from './matrix-view.tsx';
import { RiskForm } from './risk-form.tsx';
import { RiskList } from './risk-list.tsx';
import { type NewEntry, RisksActions, RisksEmpty } from './risks-actions.tsx';
import classes from './risks.module.css';
import { risksTexts } from './risks.texts.ts';
import { noFilter } from './search.ts';
import { usePlace } from './use-place.ts';

/** Risks, controls and how they belong together. */
export function RisksScreen() {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const { data: matrix } = useSuspenseQuery(matrixQuery(engagementId));
  const { view, open, change } = usePlace();
  const [adding, setAdding] = useState<NewEntry | null>(null);
  const { risks, controls } = matrix;
  const { risksWithoutControl, controlsWithoutRisk, controlsWithoutTest, controlsWithoutStep } =
    matrix.gaps;
  const gaps = [risksWithoutControl, controlsWithoutRisk, controlsWithoutTest, controlsWithoutStep];
  const empty = risks.length === 0 && controls.length === 0;
  const tabs = [
    { value: 'matrix', label: say('view.matrix'), content: <MatrixView matrix={matrix} /> },
    { value: 'risiken', label: say('view.risiken'), content: <RiskList matrix={matrix} /> },
    {
      value: 'kontrollen',
      label: say('view.kontrollen'),
      content: <ControlList matrix={matrix} />,
    },
  ] as const;
  return (
    <Page
      title={say('title')}
      sub={[
        say('sub.risks', { count: risks.length }),
        say('sub.controls', { count: controls.length }),
        say('sub.gaps', { count: gaps.reduce((sum, ids) => sum + ids.length, 0) }),
      ].join(' · ')}
      actions={<RisksActions onAdd={setAdding} />}
      help={{
        about: [say('help.about'), say('help.about.residual')],
        next: [say('help.next.gaps'), say('help.next.assess'), say('help.next.library')],
        terms: ['rkm', 'bruttorisiko', 'nettorisiko', 'schluesselkontrolle', 'kontrollziel'],
      }}
    >
      {empty && <RisksEmpty onAdd={setAdding} />}
      <div className={classes['layout']} data-open={open !== undefined}>
        {!empty && (
          <div className={classes['main']}>
            <AddressTabs
              label={say('view.label')}
              tabs={tabs}
              value={view}
              onChange={(ansicht) => change({ ...noFilter, ansicht })}
            />
          </div>
        )}
        {open !== undefined && (
          <div className={classes['side']}>
            <EntryPanel key={open} code={open} matrix={matrix} />
          </div>
        )}
      </div>
      {adding === 'risk' && <RiskForm onClose={() => setAdding(null)} />}
      {adding === 'control' && <ControlForm onClose={() => setAdding(null)} />}
      {adding === 'library' && <LibraryDialog onClose={() => setAdding(null)} />}
    </Page>
  );
}
