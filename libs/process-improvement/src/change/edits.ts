import type { ModelEdit } from '#pruefwerk/bpmn';

type Element = Extract<ModelEdit, { kind: 'attribute' }>['element'];

export function setAttribute(
  elementId: string,
  element: Element,
  name: string,
  value: number | string | null,
): ModelEdit {
  const text = typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : value;
  return { kind: 'attribute', elementId, element, name, value: text };
}
