import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { decodeBpmn, type LossReport, lossReport } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { ProcessContentService } from './process-content.service.ts';
import type { ProcessTarget } from './process-draft.ts';

/** What other programs lose of an imported file; the file itself is kept byte for byte. */
export interface LossCertificate extends LossReport {
  readonly fileName: string;
  /** Of the bytes of the file, lower-case hex. */
  readonly sha256: string;
}

/** Reports that are kept: that of a large file takes seconds, and an imported file never changes. */
const KEPT = 20;

@Injectable()
export class ProcessLossService {
  readonly #reports = new Map<string, Promise<LossReport>>();

  constructor(private readonly contents: ProcessContentService) {}

  /** Of the imported file. @throws ProcessUnknown, OriginalMissing */
  async certificate(actor: Actor, target: ProcessTarget): Promise<LossCertificate> {
    const { fileName, sha256, content } = await this.contents.original(actor, target);
    const stream = typeof content === 'string' ? Readable.from([content]) : content;
    const bytes = await buffer(stream);
    return { fileName, sha256, ...(await this.report(sha256, bytes)) };
  }

  private report(sha256: string, bytes: Uint8Array): Promise<LossReport> {
    const report = this.#reports.get(sha256) ?? lossReport(decodeBpmn(bytes));
    this.#reports.delete(sha256);
    this.#reports.set(sha256, report);
    // Maps keep the order of their last use.
    for (const oldest of this.#reports.keys()) {
      if (this.#reports.size > KEPT) this.#reports.delete(oldest);
    }
    report.catch(() => this.#reports.delete(sha256));
    return report;
  }
}
