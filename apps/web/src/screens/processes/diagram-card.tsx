import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type ReactNode, useState } from 'react';
import { BpmnCanvas } from '../../bpmn/bpmn-canvas.tsx';
import type { Mark } from '../../bpmn/marks.ts';
import type { ShownPath } from '../../bpmn/show-path.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './diagram-card.module.css';
import { DiagramZoom } from './diagram-zoom.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { MarkSwitches } from './mark-switches.tsx';
import { processTexts } from './process.texts.ts';
import type { ShownMark } from './search.ts';

interface Props {
  readonly xml: string;
  readonly editable: boolean;
  readonly extension: object;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly selectedId: string | null;
  /** A way or places to point out. */
  readonly path?: ShownPath | null;
  /** False: the file holds no drawing. */
  readonly drawn: boolean;
  /** Kinds of marks that are shown. */
  readonly shown: ReadonlySet<ShownMark>;
  /** Address of the picture for paper. */
  readonly printed?: string;
  /** At the right of the bar, before the zoom. */
  readonly tools?: ReactNode;
  readonly onSelect: (elementId: string) => void;
  readonly onChange: () => void;
  readonly onReady: (diagram: BaseViewer | null) => void;
}

/** The diagram with what can be shown in it; on paper a picture of the whole. */
export function DiagramCard({ onReady, drawn, shown, printed, tools, ...canvas }: Props) {
  const say = useTexts(processTexts);
  const [diagram, setDiagram] = useState<BaseViewer | null>(null);
  const [failed, setFailed] = useState(false);
  return (
    <section className={classes['card']} aria-label={say('diagram')}>
      <div className={classes['bar']}>
        <MarkSwitches />
        <div className={classes['zoom']}>
          {tools}
          {diagram && <DiagramZoom diagram={diagram} editable={canvas.editable} />}
        </div>
      </div>
      {!drawn && !canvas.editable && (
        <div className={classes['message']}>
          <Notice kind="info">{say('diagram.none')}</Notice>
        </div>
      )}
      {failed && drawn && (
        <div className={classes['message']}>
          <Notice kind="problem">{say('edit.problem')}</Notice>
        </div>
      )}
      {(drawn || canvas.editable) && (
        <div className={classes['canvas']} data-editable={canvas.editable}>
          <BpmnCanvas
            {...canvas}
            onReady={(ready) => {
              setDiagram(ready);
              onReady(ready);
            }}
            onProblem={() => setFailed(true)}
          />
        </div>
      )}
      {(drawn || canvas.editable) && <MarkLegend shown={shown} />}
      {printed && <img className={classes['picture']} src={printed} alt={canvas.label} />}
    </section>
  );
}
