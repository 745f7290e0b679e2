import { namesControl, type RiskControlMatrix } from '#pruefwerk/controls';
import { controlView } from './control-view.ts';
import type { RiskControlMatrixDto } from './risk-control-matrix.dto.ts';
import { riskView } from './risk-view.ts';

/** `stepReferences`: what the steps of the process models name, for example K-04. */
export function matrixView(
  matrix: RiskControlMatrix,
  on: string,
  stepReferences: readonly string[],
): RiskControlMatrixDto {
  const hasStep = (number: number) => stepReferences.some((one) => namesControl(one, number));
  const riskIdsOf = (id: string) =>
    matrix.links.filter(({ controlId }) => controlId === id).map(({ riskId }) => riskId);
  return {
    on,
    risks: matrix.risks.map(({ risk, controlIds, residual, residualLevel }) => ({
      risk: riskView({ risk, controlIds }),
      controlIds,
      residualLikelihood: residual.likelihood,
      residualImpact: residual.impact,
      residualLevel,
    })),
    controls: matrix.controls.map((control) =>
      controlView({ control, riskIds: riskIdsOf(control.id) }),
    ),
    links: matrix.links,
    gaps: {
      ...matrix.gaps,
      controlsWithoutStep: matrix.controls
        .filter(({ number }) => !hasStep(number))
        .map(({ id }) => id),
    },
    heatMap: matrix.heatMap,
  };
}
