import {
  attributesOf,
  type ModelWarning,
  modelWarningTexts,
  type ProcessStep,
} from '#pruefwerk/bpmn';
import { problemText } from '#pruefwerk/problems';
import type { ProcessFile, ProcessRecord } from '#pruefwerk/processes';
import { standingView } from './standing-view.ts';
import type { ProcessDto, ProcessFileDto, ProcessWarningDto } from './process.dto.ts';
import type { ProcessStepDto } from './process-step.dto.ts';

/** Warnings are left to the list and the file, which show them differently. */
export function processView(record: ProcessRecord): ProcessDto {
  return {
    ...{ id: record.id, number: record.number, name: record.name, kind: record.kind },
    ...{ state: record.state, unit: record.unit, caseloadPerYear: record.caseloadPerYear },
    ...{ origin: record.origin, revision: record.revision, version: record.version },
    ...{ processType: record.processType, asIsProcessId: record.asIsProcessId },
    organisationUnitId: record.organisationUnitId,
    originalFileName: record.originalFileName,
    originalSha256: record.originalSha256,
    withdrawnReason: record.withdrawnReason,
    ...{ createdAt: record.createdAt, createdBy: record.createdBy },
    ...{ updatedAt: record.updatedAt, updatedBy: record.updatedBy },
  };
}

export function processFileView({
  process,
  xml,
  sha256,
  model,
  ...rest
}: ProcessFile): ProcessFileDto {
  return {
    ...{ process: processView(process), xml, sha256 },
    steps: model.steps.map(stepView),
    warnings: model.warnings.map(warningView),
    standing: standingView(rest.standing),
    taskIds: [...rest.taskIds],
  };
}

export function stepView(step: ProcessStep): ProcessStepDto {
  const { activity, mediaBreak } = step;
  return {
    ...{ elementId: step.id, position: step.position, number: step.number, kind: step.kind },
    ...{ type: step.type, name: step.name, documentation: step.documentation, role: step.role },
    ...{ systems: [...activity.itSysteme], minutes: activity.grundzeitMin },
    ...{ timeMethod: activity.zeitMethode, waitingHours: activity.liegezeitH },
    ...{ mediaIn: [...activity.medienEin], mediaOut: [...activity.medienAus] },
    ...{ execution: activity.ausfuehrungsart, paymentRole: activity.zahlungsrelevant },
    paymentRelevant: step.paymentRelevant,
    controlNumbers: step.controls.map(({ id }) => id),
    riskNumbers: step.risks.map(({ id }) => id),
    mediaBreak: mediaBreak && {
      ...mediaBreak,
      ...{ from: [...mediaBreak.from], to: [...mediaBreak.to] },
    },
    attributes: Object.entries(attributesOf(step)).map(([name, value]) => ({ name, value })),
  };
}

function warningView({ code, elementId, line, parameters }: ModelWarning): ProcessWarningDto {
  const text = {
    de: problemText(modelWarningTexts, code, parameters, 'de'),
    en: problemText(modelWarningTexts, code, parameters, 'en'),
  };
  return { code, elementId, line, text };
}
