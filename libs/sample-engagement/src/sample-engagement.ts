import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { type Engagement, EngagementService } from '#pruefwerk/engagements';
import { ImportService, ImportViews, UploadService } from '#pruefwerk/payments';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { SampleOrganisation } from './sample-organisation.ts';
import { SAMPLE_TOWN, sampleFacts } from './sample-facts.ts';

/** More than the town's files have, so that a wrong generator does not fill the disk. */
const MAX_BYTES = 200 << 20;

/**
 * Creates the sample engagement step by step, as the program itself. Every step looks first whether it was done, so a
 * start that was killed anywhere is taken up by the next one.
 */
@Injectable()
export class SampleEngagement {
  constructor(
    private readonly engagements: EngagementService,
    private readonly organisation: SampleOrganisation,
    private readonly uploads: UploadService,
    private readonly imports: ImportService,
    private readonly importViews: ImportViews,
  ) {}

  /** The sample's id; import, analysis and workbook are then done or queued for the worker. */
  async ensure(signal?: AbortSignal): Promise<string> {
    const { id } = await this.engagement();
    const town = generateTown(SAMPLE_TOWN);
    await this.organisation.ensure(id, town.limits());
    if (await this.isImported(id)) return id;
    const known = await this.uploads.list(actor, id);
    const uploadIds: string[] = [];
    for (const file of town.files()) {
      signal?.throwIfAborted();
      const upload =
        known.find(({ fileName }) => fileName === file.name) ??
        (await this.uploads.receive(actor, id, {
          fileName: file.name,
          content: Readable.from(townFileBytes(file)),
          maxBytes: MAX_BYTES,
        }));
      uploadIds.push(upload.id);
    }
    const expectedTotalCents = town.cashTotalCents();
    await this.imports.create(actor, id, { uploadIds, expectedTotalCents, followUp: 'workbook' });
    return id;
  }

  private async engagement(): Promise<Engagement> {
    const sort = { field: 'createdAt', descending: false } as const;
    for (let offset = 0; ; offset += 200) {
      const { items, total } = await this.engagements.list(actor, { offset, limit: 200, sort });
      const found = items.find(({ engagement }) => engagement.number === sampleFacts.number);
      if (found) return found.engagement;
      if (offset + items.length >= total) return this.engagements.openSample(actor, sampleFacts);
    }
  }

  /** An import that failed or was cancelled is no reason to go without the sample. */
  private async isImported(engagementId: string): Promise<boolean> {
    const { items } = await this.importViews.list(actor, engagementId, { offset: 0, limit: 200 });
    return items.some(({ state }) => state !== 'failed' && state !== 'cancelled');
  }
}
