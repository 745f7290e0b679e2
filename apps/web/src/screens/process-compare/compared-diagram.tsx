import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect, useMemo } from 'react';
import { ActionIcon } from '@mantine/core';
import { BpmnCanvas } from '../../bpmn/bpmn-canvas.tsx';
import type { Mark } from '../../bpmn/marks.ts';
import type { ShownPath } from '../../bpmn/show-path.ts';
import { service } from '../../bpmn/diagram-types.ts';
import { zoomBy } from '../../bpmn/fit-diagram.ts';
import { IconZoomFit, IconZoomIn, IconZoomOut } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from '../processes/process.texts.ts';
import { differenceMarks } from './difference-marks.ts';
import { markDifferences } from './mark-differences.ts';
import type { ComparedContent } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';
import type { DifferenceKind } from './search.ts';

interface Props {
  readonly side: 'before' | 'after';
  readonly content: ComparedContent;
  readonly extension: object;
  readonly kinds: ReadonlyMap<string, DifferenceKind>;
  /** Those with room for a sign. */
  readonly steps: ReadonlySet<string>;
  readonly path: ShownPath | null;
  readonly diagram: BaseViewer | null;
  readonly onReady: (diagram: BaseViewer | null) => void;
  readonly onFit: () => void;
}

export function ComparedDiagram(props: Props) {
  const { side, content, extension, diagram, onReady, onFit } = props;
  const say = useTexts(processCompareTexts);
  const { name, revision } = content;
  const { kinds, marks } = useStableMarks(props.kinds, props.steps);
  const path = useStablePath(props.path);
  useEffect(() => (diagram ? markDifferences(diagram, kinds) : undefined), [diagram, kinds]);
  return (
    <section className={classes['card']} aria-label={say(side)}>
      <div className={classes['bar']}>
        <h2>{say(`diagram.${side}`, { name, revision })}</h2>
        <span className={classes['zoom']} title={say('diagram.synced')}>
          {diagram && <SyncedZoom diagram={diagram} onFit={onFit} />}
        </span>
      </div>
      <div className={classes['canvas']}>
        <BpmnCanvas
          xml={content.xml}
          editable={false}
          extension={extension}
          label={say('diagram.label', { name, count: kinds.size })}
          marks={marks}
          selectedId={null}
          path={path}
          onSelect={() => undefined}
          onChange={() => undefined}
          onReady={onReady}
          onProblem={() => undefined}
        />
      </div>
    </section>
  );
}

interface ZoomProps {
  readonly diagram: BaseViewer;
  readonly onFit: () => void;
}

function SyncedZoom({ diagram, onFit }: ZoomProps) {
  const say = useTexts(processTexts);
  const canvas = service(diagram, 'canvas');
  const tools = [
    { key: 'zoom.out', Icon: IconZoomOut, run: () => zoomBy(canvas, 1 / 1.25) },
    { key: 'zoom.in', Icon: IconZoomIn, run: () => zoomBy(canvas, 1.25) },
    { key: 'zoom.fit', Icon: IconZoomFit, run: onFit },
  ] as const;
  return tools.map(({ key, Icon, run }) => (
    <ActionIcon
      key={key}
      variant="subtle"
      color="gray"
      size={30}
      aria-label={say(key)}
      title={say(key)}
      onClick={run}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  ));
}

/** The drawing is touched only when something really differs. */
function useStableMarks(given: ReadonlyMap<string, DifferenceKind>, steps: ReadonlySet<string>) {
  const say = useTexts(processCompareTexts);
  const content = JSON.stringify([[...given], [...steps]]);
  return useMemo(() => {
    const [pairs, ids] = JSON.parse(content) as [[string, DifferenceKind][], string[]];
    const kinds = new Map(pairs);
    const marks: readonly Mark[] = differenceMarks(kinds, new Set(ids), (kind) =>
      say(`kind.${kind}`),
    );
    return { kinds, marks };
  }, [content, say]);
}

function useStablePath(given: ShownPath | null): ShownPath | null {
  const content = JSON.stringify(given);
  return useMemo(() => JSON.parse(content) as ShownPath | null, [content]);
}
