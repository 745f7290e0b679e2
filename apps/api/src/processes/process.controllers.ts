import { BpmnController } from './bpmn.controller.ts';
import { ProcessContentController } from './process-content.controller.ts';
import { ProcessController } from './process.controller.ts';

/** Processes, their diagrams, and what an editor needs to read the own attributes. */
export const processControllers = [BpmnController, ProcessController, ProcessContentController];
