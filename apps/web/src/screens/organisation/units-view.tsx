import type { Organisation } from './organisation.queries.ts';
import classes from './organisation.module.css';
import { UnitDetail } from './unit-detail.tsx';
import { UnitTree } from './unit-tree.tsx';
import { usePlace } from './use-place.ts';

/** The tree at the left, the chosen unit at the right; at first the top of the tree. */
export function UnitsView({ found }: { readonly found: Organisation }) {
  const { unitId, change } = usePlace();
  const chosen = found.units.find(({ id }) => id === unitId) ?? found.units[0];
  if (!chosen) return null;
  return (
    <div className={classes['layout']}>
      <UnitTree
        units={found.units}
        chosenId={chosen.id}
        onChoose={(einheit) => change({ einheit })}
      />
      <UnitDetail key={chosen.id} unit={chosen} found={found} />
    </div>
  );
}
