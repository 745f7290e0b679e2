import { accessTexts } from '#pruefwerk/access';
import { analysisTexts } from '#pruefwerk/analysis';
import { bpmnTexts } from '#pruefwerk/bpmn';
import { controlsTexts } from '#pruefwerk/controls';
import { engagementTexts } from '#pruefwerk/engagements';
import { findingsTexts } from '#pruefwerk/findings';
import { paymentCheckTexts } from '#pruefwerk/payment-check';
import { paymentsTexts } from '#pruefwerk/payments';
import { platformTexts } from '#pruefwerk/platform';
import type { ProblemTexts } from '#pruefwerk/problems';
import { processesTexts } from '#pruefwerk/processes';
import { reportingTexts } from '#pruefwerk/reporting';
import { workbookTexts } from '#pruefwerk/workbook';
import { apiTexts } from './api.texts.ts';

/** Every text that the API can speak; a lib with new problems is added here. */
export const problemCatalogue: ProblemTexts = {
  ...platformTexts,
  ...accessTexts,
  ...engagementTexts,
  ...paymentCheckTexts,
  ...paymentsTexts,
  ...controlsTexts,
  ...bpmnTexts,
  ...processesTexts,
  ...findingsTexts,
  ...analysisTexts,
  ...workbookTexts,
  ...reportingTexts,
  ...apiTexts,
};
