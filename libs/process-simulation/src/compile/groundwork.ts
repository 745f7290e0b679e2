import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Nesting, PathGraph } from '#pruefwerk/process-graph';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import type { Station } from './station.ts';

/** What the parts of a plan are made from. */
export interface Groundwork {
  readonly model: ProcessModel;
  readonly settings: SimulationSettings;
  readonly graph: PathGraph;
  readonly nesting: Nesting;
  /** Ids of the steps that a case can come to at all. */
  readonly live: ReadonlySet<string>;
  readonly stations: ReadonlyMap<string, Station>;
}
