import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CountChips } from '../../parts/count-chips.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { descriptorQuery } from '../processes/processes.queries.ts';
import { ComparedDiagrams } from './compared-diagrams.tsx';
import { DifferenceLegend } from './difference-legend.tsx';
import { DifferenceList } from './difference-list.tsx';
import { EffectCard } from './effect-card.tsx';
import type { Comparison, Difference } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';
import { differenceKinds } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/vergleich');

/** The two diagrams, the effect, and every difference in words. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const say = useTexts(processCompareTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: extension } = useQuery(descriptorQuery);
  const [chosen, setChosen] = useState<Difference | null>(null);
  const { differences, unchanged } = comparison;
  const kinds = search.art ?? [];
  const shown = differences.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return (
    <div className={classes['stack']}>
      <p className={classes['printed']}>
        {(['before', 'after'] as const).map((side) => (
          <strong key={side}>
            {say(`diagram.${side}`, {
              name: comparison[side].name,
              revision: comparison[side].revision,
            })}
          </strong>
        ))}
      </p>
      {extension ? (
        <ComparedDiagrams comparison={comparison} extension={extension} chosen={chosen} />
      ) : (
        <Loading />
      )}
      <DifferenceLegend />
      <EffectCard comparison={comparison} />
      {differences.length === 0 ? (
        <Notice kind="info">{say('same')}</Notice>
      ) : (
        <>
          <CountChips
            label={say('kinds.label')}
            choices={differenceKinds.map((value) => ({
              ...{ value, label: say(`kind.${value}`) },
              count: differences.filter(({ kind }) => kind === value).length,
            }))}
            chosen={kinds}
            onChange={(art) =>
              void navigate({
                search: { ...search, art: art.length === 0 ? undefined : art },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <DifferenceList
            differences={shown}
            unchanged={unchanged}
            chosen={chosen}
            onChoose={setChosen}
          />
        </>
      )}
    </div>
  );
}
