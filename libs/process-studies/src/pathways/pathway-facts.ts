import type { Pathway } from './pathway.entity.ts';

export interface PathwayPartFacts {
  readonly processId: string;
  readonly dependsOn: readonly string[];
  readonly reason: string;
}

export interface PathwayFacts {
  readonly name: string;
  readonly description: string;
  readonly parts: readonly PathwayPartFacts[];
}

export interface PathwayTarget {
  readonly engagementId: string;
  readonly id: string;
}

/** With the version that the person saw. */
export interface PathwayVersion extends PathwayTarget {
  readonly version: number;
}

export interface PathwayFile {
  readonly pathway: Pathway;
  /** In the order of the list. */
  readonly parts: readonly PathwayPartFacts[];
}

/** W-01. */
export const pathwayCode = (number: number): string => `W-${String(number).padStart(2, '0')}`;
