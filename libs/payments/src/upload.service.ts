import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  type Actor,
  AuditTrail,
  Clock,
  FileStore,
  plainFileName,
  Transactions,
} from '#pruefwerk/platform';
import type { Page, PageRequest } from './import.service.ts';
import { FileNameInvalid, UploadKindUnknown } from './payments.problems.ts';
import { type UploadView, withSame } from './same-uploads.ts';
import { UploadHead } from './upload-head.ts';
import { uploadKind } from './upload-kind.ts';
import { Upload } from './upload.entity.ts';

export interface ReceivedFile {
  /** As the browser sent it; a path in front of it is cut off. */
  readonly fileName: string;
  readonly content: Readable;
  readonly maxBytes: number;
}

/** Takes files as they come and keeps them for good: an original is evidence. */
@Injectable()
export class UploadService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
    private readonly files: FileStore,
  ) {}

  /** @throws FileTooLarge, UploadKindUnknown, FileNameInvalid */
  async receive(actor: Actor, engagementId: string, file: ReceivedFile): Promise<UploadView> {
    const fileName = requiredFileName(file.fileName);
    // Asked before the first byte is stored, so that nobody fills the disk who may not.
    await this.transactions.run(actor, (manager) =>
      this.authorisation.require(manager, actor, engagementId, 'import:write'),
    );
    const head = new UploadHead();
    // A broken stream ends the store's reading with the same error, so it is told once.
    const [stored] = await Promise.all([
      this.files.put(head, { maxBytes: file.maxBytes }),
      pipeline(file.content, head).catch(() => undefined),
    ]);
    const kind = uploadKind(head.head);
    if (kind === null) throw new UploadKindUnknown(fileName);
    return this.record(actor, { engagementId, fileName, kind, ...stored });
  }

  list(actor: Actor, engagementId: string): Promise<Upload[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      return manager.find(Upload, {
        where: { engagementId },
        order: { uploadedAt: 'DESC', id: 'ASC' },
      });
    });
  }

  /** With what else holds the same bytes. */
  page(actor: Actor, engagementId: string, page: PageRequest): Promise<Page<UploadView>> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      const [uploads, total] = await manager.findAndCount(Upload, {
        where: { engagementId },
        order: { uploadedAt: 'DESC', id: 'ASC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items: await withSame(manager, engagementId, uploads), total };
    });
  }

  private record(
    actor: Actor,
    file: Pick<Upload, 'engagementId' | 'fileName' | 'kind' | 'sha256' | 'bytes'>,
  ): Promise<UploadView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, file.engagementId, 'import:write');
      const upload = manager.create(Upload, {
        ...file,
        id: randomUUID(),
        uploadedBy: actor.accountId,
        uploadedAt: this.clock.now(),
      });
      await manager.insert(Upload, upload);
      await this.audit.append(manager, actor, {
        engagementId: file.engagementId,
        action: 'upload.received',
        objectType: 'upload',
        objectId: upload.id,
        after: upload,
        details: { sha256: file.sha256, bytes: file.bytes },
      });
      const [view] = await withSame(manager, file.engagementId, [upload]);
      return view ?? { ...upload, sameAs: [] };
    });
  }
}

/** @throws FileNameInvalid */
function requiredFileName(raw: string): string {
  const name = plainFileName(raw);
  if (name === '' || name.length > 255) throw new FileNameInvalid();
  return name;
}
