import { ActionIcon } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { service } from '../../bpmn/diagram-types.ts';
import { fitDiagram, zoomBy } from '../../bpmn/fit-diagram.ts';
import { IconZoomFit, IconZoomIn, IconZoomOut } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';

interface Props {
  readonly diagram: BaseViewer;
  readonly editable: boolean;
}

export function DiagramZoom({ diagram, editable }: Props) {
  const say = useTexts(processTexts);
  const canvas = service(diagram, 'canvas');
  const tools = [
    { key: 'zoom.out', Icon: IconZoomOut, run: () => zoomBy(canvas, 1 / 1.25) },
    { key: 'zoom.in', Icon: IconZoomIn, run: () => zoomBy(canvas, 1.25) },
    { key: 'zoom.fit', Icon: IconZoomFit, run: () => fitDiagram(canvas, editable) },
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
