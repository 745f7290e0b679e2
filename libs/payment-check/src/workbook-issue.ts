import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { riskOf, wordingOf } from '#pruefwerk/red-flags';
import { writeFindingsWorkbook, type EvidenceRow, type RedFlagRow } from '#pruefwerk/workbook';
import type { CheckedPopulation } from './checked-population.ts';
import { describeRedFlag } from './described-red-flag.ts';
import { checkContent } from './check-content.ts';
import { hitPayments, type HitPayments } from './hit-payments.ts';
import { EVIDENCE_LIMIT, evidenceRow } from './evidence-row.ts';
import { hitsByUrgency, redFlagNumber } from './red-flag-order.ts';

/** Payments that the face of a red flag is drawn from (case, vouchers, method, clerk). */
const FACE_LIMIT = 20;

/** Writes the workbook beside its place and moves it there when it is whole. */
export async function issueWorkbook(
  check: CheckedPopulation,
): Promise<{ path: string; sha256: string }> {
  const path = resolve(check.options.workbookPath);
  const partial = `${path}.part-${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const content = checkContent(check, redFlagRows(check), evidenceRows(check));
    const { sha256 } = await writeFindingsWorkbook(content, createWriteStream(partial));
    check.options.signal.throwIfAborted();
    await rename(partial, path);
    return { path: check.options.workbookPath, sha256 };
  } finally {
    await rm(partial, { force: true });
  }
}

async function* progressing(
  check: CheckedPopulation,
  phase: string,
  limit: number,
): AsyncGenerator<HitPayments & { number: string }> {
  const hits = hitsByUrgency(check.outcomes);
  let index = 0;
  for await (const entry of hitPayments(check.session, hits, check.pseudonyms, limit)) {
    check.options.signal.throwIfAborted();
    yield { ...entry, number: redFlagNumber(index) };
    index += 1;
    check.options.onProgress?.({ phase, done: index, total: hits.length });
  }
}

async function* redFlagRows(check: CheckedPopulation): AsyncGenerator<RedFlagRow> {
  const { language } = check.options;
  for await (const { hit, payments, number } of progressing(check, 'workbook', FACE_LIMIT)) {
    const described = describeRedFlag(hit, payments, check.pseudonyms, language);
    yield {
      number,
      ruleId: hit.ruleId,
      ruleName: wordingOf(hit.ruleId, language).name,
      risk: riskOf(hit.ruleId),
      sentence: described.sentence,
      caseNumber: described.caseNumber,
      vouchers: described.vouchers,
      amountCents: hit.amountAtRiskCents,
      paymentDate: described.paymentDate,
      method: described.method,
      captured: described.captured,
      released: described.released,
      disposition: null,
      dispositionReason: null,
      disposedBy: null,
      findingNumber: null,
    };
  }
}

async function* evidenceRows(check: CheckedPopulation): AsyncGenerator<EvidenceRow> {
  for await (const { payments, number } of progressing(check, 'evidence', EVIDENCE_LIMIT)) {
    for (const payment of payments) yield evidenceRow(number, payment);
  }
}
