import type {
  DraftFlow,
  DraftNode,
  IksActivity,
  IksProcess,
  IksRole,
  ProcessDraft,
} from '#pruefwerk/bpmn';
import { sampleLane } from './sample-lanes.ts';

/** A process of the sample: how it is, or how it shall be. */
export interface SampleProcess {
  readonly draft: ProcessDraft;
  readonly kind: 'as-is' | 'to-be';
  /** Name of the responsible unit. */
  readonly unit: string;
  /** Name of the Istprozess that a Sollprozess starts from. */
  readonly asIs?: string;
  /** Drawn by the automatic layout; otherwise on the grid of the draft. */
  readonly laidOut: boolean;
}

type Step = Omit<DraftNode, 'column' | 'row' | 'lane'> & { readonly role: string };

/** From, to, words at the arrow, share of the cases. */
type Way = readonly [from: string, to: string, name?: string, share?: number];

interface ProcessNotes {
  readonly id: string;
  readonly name: string;
  readonly casesPerYear: number;
  readonly iks: Partial<IksProcess>;
  /** What shall be otherwise than the posts of today say, by role. */
  readonly roles?: Readonly<Record<string, Partial<IksRole>>>;
  /** Steps and signs along the flow, each with the role that has it; the lanes come in the order of their first step. */
  readonly steps: readonly Step[];
  readonly ways: readonly Way[];
}

/** A draft without coordinates: the layout places everything. @throws RangeError for a way from or to nowhere */
export function notedDraft({ steps, ways, roles: changed, ...facts }: ProcessNotes): ProcessDraft {
  const ids = new Set(steps.map(({ id }) => id));
  const lost = ways.flatMap(([from, to]) => [from, to]).find((id) => !ids.has(id));
  if (lost !== undefined) throw new RangeError(`The process has no step "${lost}".`);
  const roles = [...new Set(steps.map(({ role }) => role))];
  const lanes = roles.map((role) => sampleLane(role, changed?.[role]));
  return {
    ...{ ...facts, lanes },
    nodes: steps.map(({ role, ...step }, column) => ({
      ...{ ...step, column },
      lane: lanes[roles.indexOf(role)]?.id ?? '',
    })),
    flows: ways.map(wayFlow),
  };
}

function wayFlow([from, to, name, share]: Way): DraftFlow {
  return {
    ...{ from, to },
    ...(name !== undefined && { name }),
    ...(share !== undefined && { share }),
  };
}

type StepFacts = Pick<DraftNode, 'controls' | 'risks' | 'documentation'> & {
  readonly activity: Partial<IksActivity>;
};

/** A step that a person does in an application; times are estimates unless the facts say otherwise. */
export function step(id: string, name: string, role: string, facts: StepFacts): Step {
  const { activity, ...rest } = facts;
  const usual = { zeitMethode: 'schaetzung', ausfuehrungsart: 'manuell' } as const;
  return { id, type: 'userTask', name, role, activity: { ...usual, ...activity }, ...rest };
}

/** A step that the machine does. */
export function automatic(id: string, name: string, role: string, facts: StepFacts): Step {
  const { activity, ...rest } = facts;
  const usual = { zeitMethode: 'log', ausfuehrungsart: 'auto' } as const;
  return { id, type: 'serviceTask', name, role, activity: { ...usual, ...activity }, ...rest };
}

export function sign(
  id: string,
  type: DraftNode['type'],
  name: string,
  role: string,
  rest: Partial<Step> = {},
): Step {
  return { id, type, name, role, ...rest };
}
