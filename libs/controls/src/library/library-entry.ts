import type { ControlFacts } from '../control-facts.ts';
import type { RiskFacts } from '../risk-facts.ts';

interface LibraryFacts {
  /** Stable key: LR-01 for a risk, LK-01 for a control. */
  readonly id: string;
  readonly titleEn: string;
}

/** Risk of the project's own library, written in own words. */
export interface LibraryRisk extends LibraryFacts, RiskFacts {
  /** Public reports and provisions from which the risk was drawn; empty: the project's own design. */
  readonly sources: string[];
}

/** Control of the project's own library, with the library risks that it works against. */
export interface LibraryControl extends LibraryFacts, Omit<ControlFacts, 'validFrom' | 'validTo'> {
  readonly riskIds: string[];
}
