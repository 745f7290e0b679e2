import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect, useState } from 'react';
import { service } from '../../bpmn/diagram-types.ts';
import type { ShownPath } from '../../bpmn/show-path.ts';
import { ComparedDiagram } from './compared-diagram.tsx';
import { kindsBySide, markedSteps } from './difference-marks.ts';
import type { Comparison, Difference } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { fitBoth, syncViews } from './sync-views.ts';

interface Props {
  readonly comparison: Comparison;
  readonly extension: object;
  readonly chosen: Difference | null;
}

/** Both diagrams side by side, moved and enlarged together. */
export function ComparedDiagrams({ comparison, extension, chosen }: Props) {
  const [before, setBefore] = useState<BaseViewer | null>(null);
  const [after, setAfter] = useState<BaseViewer | null>(null);
  useEffect(() => (before && after ? syncViews(before, after) : undefined), [before, after]);
  const fit = () => {
    if (before && after) fitBoth([service(before, 'canvas'), service(after, 'canvas')]);
  };
  const { differences } = comparison;
  return (
    <div className={`${classes['diagrams']} no-print`}>
      <ComparedDiagram
        side="before"
        content={comparison.before}
        extension={extension}
        kinds={kindsBySide(differences, 'beforeId')}
        steps={markedSteps(differences, 'beforeId')}
        path={placeOf(chosen?.beforeId)}
        diagram={before}
        onReady={setBefore}
        onFit={fit}
      />
      <ComparedDiagram
        side="after"
        content={comparison.after}
        extension={extension}
        kinds={kindsBySide(differences, 'afterId')}
        steps={markedSteps(differences, 'afterId')}
        path={placeOf(chosen?.afterId)}
        diagram={after}
        onReady={setAfter}
        onFit={fit}
      />
    </div>
  );
}

const placeOf = (id: string | null | undefined): ShownPath | null =>
  id ? { way: [], places: [id] } : null;
