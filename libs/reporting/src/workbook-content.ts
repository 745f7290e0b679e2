import { AnalysisRun } from '#pruefwerk/analysis';
import { Engagement } from '#pruefwerk/engagements';
import { populationStatement } from '#pruefwerk/payment-check';
import { Dataset, PaymentImport } from '#pruefwerk/payments';
import type { FindingsWorkbookContent } from '#pruefwerk/workbook';
import type { EntityManager } from 'typeorm';
import { evidenceCount, evidenceRows } from './evidence-rows.ts';
import { examinerNames } from './examiner-names.ts';
import { type Export, showsPersons } from './export.entity.ts';
import { findingRows, measureRows } from './finding-rows.ts';
import { reconciliationText } from './reconciliation-text.ts';
import { redFlagIds, redFlagRows, type TellWritten } from './red-flag-rows.ts';
import { ruleStatements } from './rule-statements.ts';
import { summaryFigures } from './summary-figures.ts';

/** Everything that an export says, read within the caller's transaction; red flags and evidence follow as a stream. */
export async function workbookContent(
  manager: EntityManager,
  one: Export,
  tell: TellWritten,
): Promise<FindingsWorkbookContent> {
  const { engagementId, language, issuedAt, number } = one;
  const engagement = await manager.findOneByOrFail(Engagement, { id: engagementId });
  const run = await manager.findOneByOrFail(AnalysisRun, { engagementId, id: one.runId });
  const dataset = await manager.findOneByOrFail(Dataset, { engagementId, id: run.datasetId });
  const source = await manager.findOneByOrFail(PaymentImport, { id: dataset.importId });
  const complete = one.variant === 'complete';
  // Evidence names the red flags that it belongs to; without either sheet nobody asks for them.
  const wanted = !(one.leftOut.includes('redFlags') && one.leftOut.includes('evidence'));
  const ids = complete && wanted ? await redFlagIds(manager, one, run.datasetId) : [];
  return {
    language,
    issuedAt,
    version: String(number),
    engagement: await engagementStatement(manager, engagement),
    leftOut: one.leftOut,
    confidentiality: engagement.confidentiality,
    currency: 'EUR',
    ruleSet: run.ruleSet,
    analysisRun: String(run.number),
    population: populationStatement(
      dataset.manifest,
      language,
      reconciliationText(source, language),
    ),
    figures: await summaryFigures(manager, { one, run, dataset }),
    rules: ruleStatements(run, language, showsPersons(one)),
    findings: complete ? await findingRows(manager, one) : [],
    measures: await measureRows(manager, engagementId),
    redFlags: { count: ids.length, rows: redFlagRows(manager, ids, language, tell) },
    evidence: { count: await evidenceCount(manager, ids), rows: evidenceRows(manager, ids) },
  };
}

async function engagementStatement(manager: EntityManager, engagement: Engagement) {
  return {
    name: `${engagement.number} ${engagement.title}`,
    town: '',
    authority: engagement.authorityName,
    subject: engagement.subject,
    periodFrom: engagement.periodFrom,
    periodTo: engagement.periodTo,
    examiners: await examinerNames(manager, engagement.id),
  };
}
