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

@Injectable()
export class ProcessLossService {
  constructor(private readonly contents: ProcessContentService) {}

  /** Of the imported file. @throws ProcessUnknown, OriginalMissing */
  async certificate(actor: Actor, target: ProcessTarget): Promise<LossCertificate> {
    const { fileName, sha256, content } = await this.contents.original(actor, target);
    const stream = typeof content === 'string' ? Readable.from([content]) : content;
    const report = await lossReport(decodeBpmn(await buffer(stream)));
    return { fileName, sha256, ...report };
  }
}
