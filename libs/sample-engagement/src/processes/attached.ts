import type { DraftControl, ProcessDraft } from '#pruefwerk/bpmn';
import { samplePosts } from '../organisation/sample-posts.ts';
import { sampleControls } from '../sample-controls.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Numbers of the risks that each recorded control works against, by the control's number. */
const risksOf = new Map(
  sampleControls.map(({ riskNumbers }, i) => [
    `K-${two(i + 1)}`,
    riskNumbers.map((number) => `R-${two(number)}`),
  ]),
);

/** The draft whose controls name their risks: the records know that too, but a file may go to another tool. */
export function withControlledRisks(draft: ProcessDraft): ProcessDraft {
  const named = (control: string | DraftControl): DraftControl =>
    typeof control === 'string' ? { id: control, risikoIds: risksOf.get(control) ?? [] } : control;
  return {
    ...draft,
    nodes: draft.nodes.map((node) =>
      node.controls ? { ...node, controls: node.controls.map(named) } : node,
    ),
  };
}

/** The draft whose manual steps carry the pay grade of the post that has the role of their lane. */
export function withPayGrades(draft: ProcessDraft): ProcessDraft {
  const grades = new Map(
    draft.lanes.map(({ id, name }) => [
      id,
      samplePosts.find(({ roleName }) => roleName === name)?.payGrade,
    ]),
  );
  return {
    ...draft,
    nodes: draft.nodes.map(({ activity, ...node }) => {
      const entgeltgruppe = grades.get(node.lane);
      if (!activity || !entgeltgruppe || activity.ausfuehrungsart === 'auto')
        return { ...node, ...(activity && { activity }) };
      return { ...node, activity: { entgeltgruppe, ...activity } };
    }),
  };
}
