import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { SimulationResult, SimulationSettings } from '#pruefwerk/process-simulation';
import type { SimulationState } from './simulation-state.ts';

/** A simulation with everything that decides its result: content, settings and seed. Anybody can repeat it. */
@Entity('simulation_run')
export class SimulationRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `SIM-01`. */
  @Column('integer')
  number: number;

  @Column('uuid')
  processId: string;

  /** Of the content that is simulated. */
  @Column('integer')
  revision: number;

  /** What the person calls it; empty when it has no name. */
  @Column('text')
  name: string;

  @Column('jsonb')
  settings: SimulationSettings;

  @Column('text')
  state: SimulationState;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Column('text', { nullable: true })
  problemCode: string | null;

  /** Null until the run is done. */
  @Column('jsonb', { nullable: true })
  result: SimulationResult | null;

  /** Over the result in its canonical form: a repetition can be compared at a glance. */
  @Column('text', { nullable: true })
  resultSha256: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
