import type { ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import { alternatives, perhapsSeveral, withoutGateway } from '#pruefwerk/process-figures';
import { MS_PER_HOUR } from '../engine/office-hours.ts';
import type { Groundwork } from './groundwork.ts';
import type { Station, Way } from './station.ts';

/** Joins the stations by the arrows and links of the model; shares as the expected visits take them. */
export function addWays(ground: Groundwork): void {
  const out = Map.groupBy(ground.model.flows, ({ fromId }) => fromId);
  const slots = slotsOf(ground);
  for (const [id, station] of ground.stations) {
    const flows = (out.get(id) ?? []).filter(({ toId }) => ground.stations.has(toId));
    const { each, exit } = exitOf(station.step, flows);
    const ways = flows.flatMap((flow, index) => {
      const to = ground.stations.get(flow.toId);
      if (!to) return [];
      const otherwise = flow.isDefault && flow.iks.wahrscheinlichkeit === null;
      const delayMs = handoverMs(flow, ground);
      return [
        { ...{ to, share: each[index] ?? 0, otherwise, delayMs }, slot: slots.get(flow.id) ?? -1 },
      ];
    });
    const linked = linkedWays(ground, station);
    station.exit = linked.length > 0 ? 'one' : exit;
    station.ways = [...ways, ...linked];
  }
  for (const station of ground.stations.values()) {
    if (station.join === 'some') station.leadsHere = leadingTo(station, ground);
  }
}

interface Exit {
  readonly each: readonly number[];
  readonly exit: Station['exit'];
}

function exitOf({ type }: ProcessStep, flows: readonly SequenceFlow[]): Exit {
  switch (type) {
    case 'exclusiveGateway':
    case 'eventBasedGateway':
      return { each: alternatives(flows).each, exit: 'one' };
    case 'inclusiveGateway':
    case 'complexGateway':
      return { each: perhapsSeveral(flows).each, exit: 'some' };
    case 'parallelGateway':
      return { each: flows.map(() => 1), exit: 'all' };
    // The share at its arrow says how often the exception occurs; once it has, the case takes this way.
    case 'boundaryEvent':
      return { each: alternatives(flows).each, exit: 'one' };
    default:
      return withoutDrawnGateway(flows);
  }
}

/** Shares that come to 1 are a choice, shares of 1 each are ways that are all taken. */
function withoutDrawnGateway(flows: readonly SequenceFlow[]): Exit {
  const { each } = withoutGateway(flows);
  const isChoice = Math.abs(each.reduce((sum, share) => sum + share, 0) - 1) < 1e-6;
  return { each, exit: isChoice ? 'one' : 'some' };
}

/** What a join waits for: its arrows from where a case can be, numbered. */
function slotsOf({ model, stations, live }: Groundwork): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  for (const { id, fromId, toId } of model.flows) {
    const to = stations.get(toId);
    if (!to || !live.has(fromId)) continue;
    slots.set(id, to.slots);
    to.slots += 1;
  }
  for (const station of stations.values()) if (station.slots < 2) station.join = 'none';
  return slots;
}

function handoverMs({ iks }: SequenceFlow, { settings }: Groundwork): number {
  return settings.recordedWaiting ? Math.round((iks.uebergabeZeitH ?? 0) * MS_PER_HOUR) : 0;
}

/** A thrown link goes on where it is caught, on the same level. */
function linkedWays({ stations }: Groundwork, { step }: Station): Way[] {
  if (step.type !== 'intermediateThrowEvent' || !step.event?.link) return [];
  const { link } = step.event;
  const caught = [...stations.values()].filter(
    ({ step: one }) =>
      one.type === 'intermediateCatchEvent' &&
      one.event?.link === link &&
      one.parentId === step.parentId &&
      one.processId === step.processId,
  );
  return caught.map((to) => ({
    ...{ to, share: 1 / caught.length, otherwise: false, slot: -1, delayMs: 0 },
  }));
}

/** Everything from which a token on this level can still come. */
function leadingTo(join: Station, { stations, graph }: Groundwork): ReadonlySet<Station> {
  const found = new Set([join.step.id]);
  for (const id of found) for (const from of (graph.groups.get(id) ?? []).flat()) found.add(from);
  return new Set([...found].flatMap((id) => stations.get(id) ?? []));
}
