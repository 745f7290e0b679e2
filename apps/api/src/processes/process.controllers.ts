import { ImprovementInputController } from '../process-studies/improvement-input.controller.ts';
import { ImprovementController } from '../process-studies/improvement.controller.ts';
import { SimulationController } from '../process-studies/simulation.controller.ts';
import { ComparisonController } from '../process-studies/comparison.controller.ts';
import { PathwayController } from '../process-studies/pathway.controller.ts';
import { ProcessFiguresController } from '../process-studies/process-figures.controller.ts';
import { ProcessChecksController } from '../process-studies/process-checks.controller.ts';
import { BpmnController } from './bpmn.controller.ts';
import { ProcessContentController } from './process-content.controller.ts';
import { ProcessLossController } from './process-loss.controller.ts';
import { ProcessPictureController } from './process-picture.controller.ts';
import { ProcessVersionController } from './process-version.controller.ts';
import { ProcessController } from './process.controller.ts';
import { StepSheetController } from './step-sheet.controller.ts';
import { StepTableController } from './step-table.controller.ts';

/** Processes, their diagrams, and what an editor needs to read the own attributes. */
export const processControllers = [
  ComparisonController,
  PathwayController,
  ImprovementController,
  ImprovementInputController,
  ProcessChecksController,
  ProcessFiguresController,
  SimulationController,
  BpmnController,
  ProcessController,
  ProcessContentController,
  ProcessLossController,
  ProcessPictureController,
  ProcessVersionController,
  StepSheetController,
  StepTableController,
];
