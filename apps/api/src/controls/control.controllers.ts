import { ControlLibraryController } from './control-library.controller.ts';
import { ControlController } from './control.controller.ts';
import { RiskControlMatrixController } from './risk-control-matrix.controller.ts';
import { RiskController } from './risk.controller.ts';

/** Risks, controls, their library and their matrix. */
export const controlControllers = [
  ControlLibraryController,
  RiskController,
  ControlController,
  RiskControlMatrixController,
];
