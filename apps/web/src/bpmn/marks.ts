import type { TagTone } from '../parts/tag.tsx';
import classes from './bpmn-canvas.module.css';
import type { DiagramElement, Overlays } from './diagram-types.ts';
import { type Corner, markPlace } from './mark-place.ts';

/** A small sign at a step: its control, its risk, its waiting time. */
export interface Mark {
  readonly elementId: string;
  readonly corner: Corner;
  readonly text: string;
  /** Read when pointed at. */
  readonly title: string;
  readonly tone: TagTone;
}

const type = 'pruefwerk-mark';

/** Replaces all marks of the drawing; several in one corner stand side by side. */
export function showMarks(
  overlays: Overlays,
  marks: readonly Mark[],
  find: (id: string) => DiagramElement | undefined,
): void {
  overlays.remove({ type });
  const groups = Map.groupBy(marks, ({ elementId, corner }) => `${corner} ${elementId}`);
  for (const group of groups.values()) {
    const [first] = group;
    const element = first && find(first.elementId);
    if (!element) continue;
    const html = document.createElement('div');
    html.className = classes['marks'] ?? '';
    html.dataset['corner'] = first.corner;
    html.append(...group.map(markElement));
    overlays.add(first.elementId, type, {
      position: markPlace(first.corner, element),
      scale: { min: 0.75, max: 1.1 },
      html,
    });
  }
}

function markElement({ text, title, tone }: Mark): HTMLElement {
  const element = document.createElement('span');
  element.className = classes['mark'] ?? '';
  element.dataset['tone'] = tone;
  element.title = title;
  element.textContent = text;
  return element;
}
