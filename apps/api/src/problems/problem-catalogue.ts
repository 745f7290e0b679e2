import { accessTexts } from '#pruefwerk/access';
import { analysisTexts } from '#pruefwerk/analysis';
import { bpmnTexts } from '#pruefwerk/bpmn';
import { controlTestsTexts } from '#pruefwerk/control-tests';
import { controlsTexts } from '#pruefwerk/controls';
import { engagementTexts } from '#pruefwerk/engagements';
import { findingsTexts } from '#pruefwerk/findings';
import { organisationTexts } from '#pruefwerk/organisation';
import { paymentCheckTexts } from '#pruefwerk/payment-check';
import { paymentsTexts } from '#pruefwerk/payments';
import { platformTexts } from '#pruefwerk/platform';
import type { ProblemTexts } from '#pruefwerk/problems';
import { pictureTexts } from '#pruefwerk/process-picture';
import {
  improvementInputTexts,
  improvementTexts,
  pathwaysTexts,
  simulationRunTexts,
} from '#pruefwerk/process-studies';
import { simulationTexts } from '#pruefwerk/process-simulation';
import { processesTexts } from '#pruefwerk/processes';
import { reportingTexts } from '#pruefwerk/reporting';
import { sheetExchangeTexts } from '#pruefwerk/sheet-exchange';
import { staffingTexts } from '#pruefwerk/staffing';
import { statisticsTexts } from '#pruefwerk/statistics';
import { tasksTexts } from '#pruefwerk/tasks';
import { workbookTexts } from '#pruefwerk/workbook';
import { apiTexts } from './api.texts.ts';

/** Every text that the API can speak; a lib with new problems is added here. */
export const problemCatalogue: ProblemTexts = {
  ...platformTexts,
  ...accessTexts,
  ...engagementTexts,
  ...organisationTexts,
  ...staffingTexts,
  ...tasksTexts,
  ...paymentCheckTexts,
  ...paymentsTexts,
  ...controlsTexts,
  ...controlTestsTexts,
  ...statisticsTexts,
  ...bpmnTexts,
  ...processesTexts,
  ...pathwaysTexts,
  ...simulationTexts,
  ...simulationRunTexts,
  ...improvementTexts,
  ...improvementInputTexts,
  ...pictureTexts,
  ...findingsTexts,
  ...analysisTexts,
  ...sheetExchangeTexts,
  ...workbookTexts,
  ...reportingTexts,
  ...apiTexts,
};
