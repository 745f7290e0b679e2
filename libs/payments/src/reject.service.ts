import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { readSourceRow } from '#pruefwerk/intake';
import { type Actor, FileStore, Transactions } from '#pruefwerk/platform';
import { type EntityManager, In } from 'typeorm';
import { Dataset } from './dataset.entity.ts';
import { findImport, type Page, type PageRequest } from './import.service.ts';
import type { PaymentImport, UnacceptedFiles } from './payment-import.entity.ts';
import { RejectUnknown } from './payments.problems.ts';
import type { RejectGroup } from './reject-groups.ts';
import { readRejectsFile, type RejectFilter, rejectsPage } from './rejects-file.ts';
import { type RejectedCell, rejectedCells, type ShownReject, shownReject } from './shown-reject.ts';
import { Upload } from './upload.entity.ts';

/** A rejected row with all its values, or without them where it could not be split into values. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly reject: ShownReject;
  readonly cells: readonly RejectedCell[] | null;
}

interface Found {
  readonly one: PaymentImport;
  readonly files: UnacceptedFiles | null;
}

/** Source rows that were not accepted. They hold raw values, hence the permission to see payments. */
@Injectable()
export class RejectService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly files: FileStore,
  ) {}

  async page(
    actor: Actor,
    engagementId: string,
    importId: string,
    query: PageRequest & RejectFilter,
  ): Promise<Page<ShownReject>> {
    const { files } = await this.found(actor, engagementId, importId);
    if (!files?.rejectsSha256) return { items: [], total: 0 };
    const { items, total } = await rejectsPage(await this.files.read(files.rejectsSha256), query);
    return { items: items.map((one) => shownReject(one, files.manifest.columns)), total };
  }

  /** Counts by reason and column, most frequent first. */
  async summary(actor: Actor, engagementId: string, importId: string): Promise<RejectGroup[]> {
    const { one } = await this.found(actor, engagementId, importId);
    return [...(one.checkResult?.rejects ?? [])];
  }

  /** All of them, in the order of the files. */
  async all(
    actor: Actor,
    engagementId: string,
    importId: string,
  ): Promise<AsyncIterable<ShownReject>> {
    const { files } = await this.found(actor, engagementId, importId);
    if (!files?.rejectsSha256) return none();
    const file = await this.files.read(files.rejectsSha256);
    return shown(readRejectsFile(file), files);
  }

  /** The whole row, read from the original again. @throws RejectUnknown */
  async row(
    actor: Actor,
    engagementId: string,
    importId: string,
    place: { readonly file: string; readonly line: number },
  ): Promise<RejectedRow> {
    const { one, files } = await this.found(actor, engagementId, importId);
    const reject = files && (await this.rejectAt(files, place));
    if (!files || !reject) throw new RejectUnknown();
    const upload = await this.upload(actor, one, place.file);
    const path = await this.files.localPath(upload.sha256);
    const { mapping, columns } = files.manifest;
    const row = await readSourceRow({ path, name: upload.fileName }, place.line, {
      wanted: new Set(Object.keys(mapping.columns)),
      sheet: one.sheet ?? undefined,
      format: one.format ?? undefined,
    });
    const cells = row?.values && rejectedCells(row.headers, row.values, reject.column, columns);
    return { ...place, reject: shownReject(reject, columns), cells: cells ?? null };
  }

  private async rejectAt(
    { rejectsSha256 }: UnacceptedFiles,
    { file, line }: { readonly file: string; readonly line: number },
  ) {
    if (!rejectsSha256) return null;
    for await (const reject of readRejectsFile(await this.files.read(rejectsSha256))) {
      if (reject.line === line && reject.file === file) return reject;
    }
    return null;
  }

  private upload(actor: Actor, one: PaymentImport, fileName: string): Promise<Upload> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = one;
      const upload = await manager.findOneBy(Upload, {
        engagementId,
        fileName,
        id: In(one.uploadIds),
      });
      if (!upload) throw new RejectUnknown();
      return upload;
    });
  }

  private found(actor: Actor, engagementId: string, importId: string): Promise<Found> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'payment:read');
      const one = await findImport(manager, engagementId, importId);
      return { one, files: one.unaccepted ?? (await sealedFiles(manager, one)) };
    });
  }
}

function sealedFiles(manager: EntityManager, one: PaymentImport): Promise<Dataset | null> {
  return manager.findOneBy(Dataset, { engagementId: one.engagementId, importId: one.id });
}

async function* shown(
  rejects: ReturnType<typeof readRejectsFile>,
  { manifest }: UnacceptedFiles,
): AsyncGenerator<ShownReject> {
  for await (const reject of rejects) yield shownReject(reject, manifest.columns);
}

async function* none(): AsyncGenerator<ShownReject> {
  // Nothing to yield.
}
