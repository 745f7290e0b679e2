import { Checkbox } from '@mantine/core';
import type { Matrix } from '../../controls/controls.queries.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DenseMatrix } from './dense-matrix.tsx';
import { GapList } from './gap-list.tsx';
import { GroupedMatrix } from './grouped-matrix.tsx';
import { HeatMaps } from './heat-maps.tsx';
import classes from './risks.module.css';
import { risksTexts } from './risks.texts.ts';
import { usePlace } from './use-place.ts';

/** The risk and control matrix: where the risks stand, what is missing, what works against what. */
export function MatrixView({ matrix }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  const { search, change } = usePlace();
  const dense = search.dicht === 1;
  const switchForm = (
    <Checkbox
      size="xs"
      className="no-print"
      label={say('matrix.dense')}
      checked={dense}
      onChange={() => change({ dicht: dense ? undefined : 1 })}
    />
  );
  return (
    <div className={classes['stack']}>
      <div className={classes['top']}>
        <HeatMaps matrix={matrix} />
        <GapList matrix={matrix} />
      </div>
      <Card
        flush
        title={say('matrix.title')}
        note={dense ? say('matrix.legend') : undefined}
        actions={switchForm}
      >
        {dense ? <DenseMatrix matrix={matrix} /> : <GroupedMatrix matrix={matrix} />}
      </Card>
    </div>
  );
}
