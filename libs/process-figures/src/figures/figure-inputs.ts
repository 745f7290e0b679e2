import type { TimeMethod } from '#pruefwerk/bpmn';
import { defaultStaffingParameters, type StaffingParameters } from '#pruefwerk/staffing';

export interface PayRate {
  /** As recorded at the steps. */
  readonly payGrade: string;
  readonly centsPerHour: number;
}

/** Half width of the range of a time as a share of it, by the method it was found with. */
export type MethodPrecision = Readonly<Record<TimeMethod | 'unknown', number>>;

export interface FigureInputs {
  /** Null: what the model says (`fallzahlJahr`). */
  readonly casesPerYear: number | null;
  readonly staffing: StaffingParameters;
  /** Null where no rate is known; asked once per pay grade, null for a step without one. */
  readonly centsPerHour: (payGrade: string | null) => number | null;
  readonly precision: MethodPrecision;
}

/**
 * Taken where no confidence interval is recorded with a time. A convention of this program, not a norm: it ranks the
 * methods as the Handbuch für Organisationsuntersuchungen does (measured before self-recorded before estimated).
 */
export const defaultPrecision: MethodPrecision = {
  messung: 0.1,
  log: 0.1,
  multimoment: 0.15,
  selbstaufschreibung: 0.2,
  schaetzung: 0.3,
  unknown: 0.5,
};

export const defaultFigureInputs: FigureInputs = {
  casesPerYear: null,
  staffing: defaultStaffingParameters,
  centsPerHour: () => null,
  precision: defaultPrecision,
};
