import type { DraftNode, ProcessDraft } from '#pruefwerk/bpmn';

export type Recorded = Pick<
  DraftNode,
  'activity' | 'controls' | 'risks' | 'documentation' | 'decision' | 'event'
>;

/** The draft with what was recorded at its steps. @throws RangeError for a step that the draft does not have */
export function recordedDraft(
  draft: ProcessDraft,
  recorded: Readonly<Record<string, Recorded>>,
): ProcessDraft {
  const ids = new Set(draft.nodes.map(({ id }) => id));
  const unknown = Object.keys(recorded).find((id) => !ids.has(id));
  if (unknown !== undefined) throw new RangeError(`The draft has no node "${unknown}".`);
  return { ...draft, nodes: draft.nodes.map((node) => ({ ...node, ...recorded[node.id] })) };
}
