import { useQuery } from '@tanstack/react-query';
import { BpmnCanvas } from '../../../bpmn/bpmn-canvas.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { descriptorQuery } from '../processes.queries.ts';
import { fromTableTexts } from './from-table.texts.ts';
import classes from './from-table.module.css';

const none: readonly never[] = [];
const nothing = () => undefined;

/** The drawing that the table would become. */
export default function DiagramPreview({ xml }: { readonly xml: string }) {
  const say = useTexts(fromTableTexts);
  const { data: extension } = useQuery(descriptorQuery);
  if (!extension) return <Loading />;
  return (
    <div className={classes['canvas']}>
      <BpmnCanvas
        xml={xml}
        editable={false}
        extension={extension}
        label={say('diagram.label')}
        marks={none}
        selectedId={null}
        onSelect={nothing}
        onChange={nothing}
        onReady={nothing}
        onProblem={nothing}
      />
    </div>
  );
}
