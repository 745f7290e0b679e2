import { expectedVisits } from '#pruefwerk/process-figures';
import { MS_PER_HOUR } from '../engine/office-hours.ts';
import type { Groundwork } from './groundwork.ts';
import type { Boundary } from './station.ts';

/** Attached events: with hours a timer, else the share of the visits that the expected visits take for it. */
export function addBoundaries({ model, settings, stations }: Groundwork): void {
  const attached = model.steps.filter(({ event }) => event?.attachedTo);
  if (attached.length === 0) return;
  const { perStep } = expectedVisits(model);
  for (const { id, event } of attached) {
    const [host, station] = [stations.get(event?.attachedTo ?? ''), stations.get(id)];
    if (!host || !station) continue;
    const timer = settings.timers[id];
    const visits = perStep.get(host.step.id) ?? 0;
    const share = visits === 0 ? 0 : (perStep.get(id) ?? 0) / visits;
    const boundary: Boundary = {
      station,
      afterMs: timer ? Math.round(timer.afterH * MS_PER_HOUR) : null,
      share: timer ? 0 : share,
      interrupts: timer?.interrupts ?? event?.interrupting ?? true,
    };
    host.boundaries = [...host.boundaries, boundary];
  }
}
