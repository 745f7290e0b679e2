import type { DiagramElement } from '../../../bpmn/diagram-types.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PanelTarget } from './panel-target.ts';
import { panelTexts } from './panel.texts.ts';

/** Arrows are called by their ends. */
export function useTargetName(): (target: PanelTarget) => string {
  const say = useTexts(panelTexts);
  const plain = (element: DiagramElement | undefined): string =>
    element?.businessObject.name?.replace(/\s+/g, ' ').trim() || say('unnamed');
  return ({ element, kind, sections }) => {
    if (element.source && element.target) {
      const way = say('flow', { from: plain(element.source), to: plain(element.target) });
      const name = element.businessObject.name?.trim();
      return name ? `${name}: ${way}` : way;
    }
    const own = element.businessObject.name?.trim();
    const names = sections.map(({ of }) => of).filter((of) => of !== '');
    if (kind === 'process' && !own && names.length > 0) return names.join(', ');
    return plain(element);
  };
}
