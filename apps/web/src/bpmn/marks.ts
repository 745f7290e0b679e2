import type { TagTone } from '../parts/tag.tsx';
import classes from './bpmn-canvas.module.css';
import type { Overlays } from './diagram-types.ts';

/** Where at a step; each kind of mark has its own corner, so that they do not lie over each other. */
export type Corner = 'top-right' | 'top-left' | 'bottom-left' | 'bottom-right';

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

const positions = {
  'top-right': { top: -11, right: 0 },
  'top-left': { top: -11, left: -18 },
  // Below the step, where a mark at the right does not reach.
  'bottom-left': { bottom: -7, left: -12 },
  'bottom-right': { bottom: 9, right: 0 },
} as const;

/** Replaces all marks of the drawing; several in one corner stand side by side. */
export function showMarks(
  overlays: Overlays,
  marks: readonly Mark[],
  known: (id: string) => boolean,
): void {
  overlays.remove({ type });
  const groups = Map.groupBy(marks, ({ elementId, corner }) => `${corner} ${elementId}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || !known(first.elementId)) continue;
    const html = document.createElement('div');
    html.className = classes['marks'] ?? '';
    html.dataset['corner'] = first.corner;
    html.append(...group.map(markElement));
    overlays.add(first.elementId, type, {
      position: positions[first.corner],
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
