import type { RiskLevel } from '#pruefwerk/red-flags';
import type { Control } from './control.entity.ts';
import { residualOf } from './residual-risk.ts';
import type { RiskControl } from './risk-control.entity.ts';
import { levelOf, type RiskPosition, type RiskStep, riskSteps } from './risk-level.ts';
import type { Risk } from './risk.entity.ts';

export interface RatedRisk {
  readonly risk: Risk;
  /** Controls that hold on the day. */
  readonly controlIds: string[];
  readonly inherentLevel: RiskLevel;
  readonly residual: RiskPosition;
  readonly residualLevel: RiskLevel;
}

/** What is missing; ids in the order of the numbers. */
export interface ControlGaps {
  readonly risksWithoutControl: string[];
  readonly controlsWithoutRisk: string[];
  readonly controlsWithoutTest: string[];
  /** Those of `controlsWithoutTest` that are key controls. */
  readonly keyControlsNotTested: string[];
}

export interface HeatCell {
  readonly likelihood: RiskStep;
  readonly impact: RiskStep;
  readonly level: RiskLevel;
  readonly riskIds: string[];
}

export interface RiskControlMatrix {
  readonly risks: RatedRisk[];
  readonly controls: Control[];
  readonly links: { readonly riskId: string; readonly controlId: string }[];
  readonly gaps: ControlGaps;
  /** All 25 cells, likelihood 1 to 5 and within it impact 1 to 5. */
  readonly heatMap: { readonly inherent: HeatCell[]; readonly residual: HeatCell[] };
}

export interface MatrixRecords {
  readonly risks: readonly Risk[];
  readonly controls: readonly Control[];
  readonly links: readonly RiskControl[];
}

/** The matrix of one day: withdrawn records and controls that do not hold on that day are left out. */
export function matrixOf(records: MatrixRecords, day: string): RiskControlMatrix {
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  const controls = records.controls.filter((one) => holdsOn(one, day)).sort(byNumber);
  const active = records.risks.filter(({ state }) => state === 'active').sort(byNumber);
  const ratedRisks = active.map((risk) => rated(risk, controls, records.links));
  const links = ratedRisks.flatMap(({ risk, controlIds }) =>
    controlIds.map((controlId) => ({ riskId: risk.id, controlId })),
  );
  return {
    risks: ratedRisks,
    controls,
    links,
    gaps: gapsOf(ratedRisks, controls),
    heatMap: {
      inherent: heatMapOf(ratedRisks, ({ risk }) => risk),
      residual: heatMapOf(ratedRisks, ({ residual }) => residual),
    },
  };
}

/** Plain dates compare as text. */
function holdsOn({ state, validFrom, validTo }: Control, day: string): boolean {
  return state === 'active' && (validFrom ?? day) <= day && day <= (validTo ?? day);
}

function rated(risk: Risk, controls: readonly Control[], links: readonly RiskControl[]): RatedRisk {
  const linked = new Set(links.filter(({ riskId }) => riskId === risk.id).map((l) => l.controlId));
  const working = controls.filter(({ id }) => linked.has(id));
  const residual = residualOf(
    risk,
    working.map(({ assessment }) => assessment),
  );
  return {
    risk,
    controlIds: working.map(({ id }) => id),
    inherentLevel: levelOf(risk),
    residual,
    residualLevel: levelOf(residual),
  };
}

function gapsOf(risks: readonly RatedRisk[], controls: readonly Control[]): ControlGaps {
  const linked = new Set(risks.flatMap(({ controlIds }) => controlIds));
  const untested = controls.filter(({ assessment }) => assessment === 'not-tested');
  const ids = (found: readonly Control[]) => found.map(({ id }) => id);
  return {
    risksWithoutControl: risks
      .filter(({ controlIds }) => controlIds.length === 0)
      .map(({ risk }) => risk.id),
    controlsWithoutRisk: ids(controls.filter(({ id }) => !linked.has(id))),
    controlsWithoutTest: ids(untested),
    keyControlsNotTested: ids(untested.filter(({ isKey }) => isKey)),
  };
}

function heatMapOf(
  risks: readonly RatedRisk[],
  positionOf: (risk: RatedRisk) => RiskPosition,
): HeatCell[] {
  return riskSteps.flatMap((likelihood) =>
    riskSteps.map((impact) => ({
      likelihood,
      impact,
      level: levelOf({ likelihood, impact }),
      riskIds: risks
        .filter((one) => {
          const at = positionOf(one);
          return at.likelihood === likelihood && at.impact === impact;
        })
        .map(({ risk }) => risk.id),
    })),
  );
}
