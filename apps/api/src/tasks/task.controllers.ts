import { StaffingParameterController } from './staffing-parameter.controller.ts';
import { StaffingController } from './staffing.controller.ts';
import { TaskCaseloadController } from './task-caseload.controller.ts';
import { TaskExchangeController } from './task-exchange.controller.ts';
import { TaskController } from './task.controller.ts';
import { TimeStudyController } from './time-study.controller.ts';

/** Task catalogue, its Excel table, staffing requirement and time studies. */
export const taskControllers = [
  TaskExchangeController,
  TaskController,
  TaskCaseloadController,
  StaffingController,
  StaffingParameterController,
  TimeStudyController,
];
