import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { officeDay } from '#pruefwerk/calendar';
import { MatrixService } from '#pruefwerk/controls';
import { RedFlagService } from '#pruefwerk/findings';
import { type Actor, Clock } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import {
  type MarkKind,
  modelMarks,
  PictureCache,
  PictureThreads,
} from '#pruefwerk/process-picture';
import { ProcessService, type ProcessTarget } from '#pruefwerk/processes';
import { recordLooks, recordToneWords } from './record-looks.ts';

export interface WantedPicture {
  readonly format: 'svg' | 'png';
  readonly show: ReadonlySet<MarkKind>;
  readonly language: Language;
  /** Of a PNG, in pixels. */
  readonly width?: number;
}

export interface ProcessPicture {
  /** Name of the process, for the file. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Diagrams as pictures, drawn in a thread so that the server goes on answering. */
@Injectable()
export class ProcessPictures implements OnApplicationShutdown {
  readonly #threads = new PictureThreads();
  readonly #pictures = new PictureCache(this.#threads);

  constructor(
    private readonly processes: ProcessService,
    private readonly matrices: MatrixService,
    private readonly redFlags: RedFlagService,
    private readonly clock: Clock,
  ) {}

  /**
   * The newest content with what the records say about it. Red flags about persons count only for who may see them.
   * @throws ProcessUnknown, and as `PictureThreads.draw`
   */
  async draw(actor: Actor, target: ProcessTarget, wanted: WantedPicture): Promise<ProcessPicture> {
    const { format, show, language, width } = wanted;
    const { process, xml, model } = await this.processes.get(actor, target);
    const records = await this.records(actor, target.engagementId, show);
    const marks = modelMarks(model, { show, language, ...(records && { records }) });
    const toneWords = recordToneWords[language];
    const content = await this.#pictures.draw({
      ...{ xml, format, ...(width && { width }) },
      options: { marks, toneWords, language, title: process.name },
    });
    return { name: process.name, content };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#threads.close();
  }

  /** Nothing is read that is not shown. */
  private async records(actor: Actor, engagementId: string, show: ReadonlySet<MarkKind>) {
    const needed = (['control', 'risk', 'red-flags'] as const).some((kind) => show.has(kind));
    if (!needed) return null;
    const day = officeDay(this.clock.now());
    const matrix = await this.matrices.on(actor, engagementId, day);
    const open = show.has('red-flags')
      ? (await this.redFlags.facets(actor, engagementId, { dispositions: ['open'] })).rules
      : [];
    return recordLooks(matrix, new Map(open.map(({ ruleId, count }) => [ruleId, count])));
  }
}
