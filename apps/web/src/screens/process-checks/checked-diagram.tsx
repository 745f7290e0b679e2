import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useMemo, useState } from 'react';
import { BpmnCanvas } from '../../bpmn/bpmn-canvas.tsx';
import type { ShownPath } from '../../bpmn/show-path.ts';
import { Notice } from '../../parts/notice.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { DiagramZoom } from '../processes/diagram-zoom.tsx';
import type { ProcessFile } from '../processes/processes.queries.ts';
import classes from './process-checks.module.css';
import type { Hit } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';

interface Props {
  readonly file: ProcessFile;
  readonly extension: object;
  readonly hit: Hit | null;
}

/** The diagram with the way or the places of the chosen hit. */
export function CheckedDiagram({ file, extension, hit }: Props) {
  const say = useTexts(processChecksTexts);
  const inLanguage = useBilingual();
  const [diagram, setDiagram] = useState<BaseViewer | null>(null);
  const path = useShownPath(hit);
  const { name } = file.process;
  const drawn = !file.warnings.some(({ code }) => code === 'bpmn.warning.diagram-missing');
  const label = hit
    ? say('diagram.label', { name, hit: inLanguage(hit.sentence) })
    : say('diagram.none', { name });
  return (
    <section className={`${classes['card']} no-print`} aria-label={say('diagram')}>
      <div className={classes['bar']}>
        <span className={classes['note']}>{hit ? inLanguage(hit.name) : say('hit.none')}</span>
        <span className={classes['zoom']}>
          {diagram && <DiagramZoom diagram={diagram} editable={false} />}
        </span>
      </div>
      {drawn ? (
        <div className={classes['canvas']}>
          <BpmnCanvas
            xml={file.xml}
            editable={false}
            extension={extension}
            label={label}
            marks={none}
            selectedId={null}
            path={path}
            onSelect={() => undefined}
            onChange={() => undefined}
            onReady={setDiagram}
            onProblem={() => undefined}
          />
        </div>
      ) : (
        <Notice kind="info">{say('diagram.missing')}</Notice>
      )}
    </section>
  );
}

const none = [] as const;

function useShownPath(hit: Hit | null): ShownPath | null {
  return useMemo(() => hit && { way: hit.path ?? [], places: hit.elementIds }, [hit]);
}
