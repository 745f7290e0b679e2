import { type EntityManager, In } from 'typeorm';
import { Upload } from './upload.entity.ts';

/** An earlier upload of the same bytes, and what became of it. */
export interface SameUpload {
  readonly uploadId: string;
  readonly fileName: string;
  readonly uploadedAt: Date;
  readonly importIds: string[];
  readonly datasetIds: string[];
}

export type UploadView = Upload & { readonly sameAs: SameUpload[] };

interface Use {
  readonly uploadId: string;
  readonly importId: string;
  readonly datasetId: string | null;
}

/** The uploads with those of the same engagement that hold the same bytes, oldest first. */
export async function withSame(
  manager: EntityManager,
  engagementId: string,
  uploads: readonly Upload[],
): Promise<UploadView[]> {
  const hashes = [...new Set(uploads.map(({ sha256 }) => sha256))];
  const alike = await manager.find(Upload, {
    where: { engagementId, sha256: In(hashes) },
    order: { uploadedAt: 'ASC', id: 'ASC' },
  });
  const uses = await manager.query<Use[]>(
    `select u.id as "uploadId", i.id as "importId", d.id as "datasetId"
     from app.upload u
     join app.payment_import i on i.engagement_id = u.engagement_id and u.id = any (i.upload_ids)
     left join app.dataset d on d.engagement_id = i.engagement_id and d.import_id = i.id
     where u.engagement_id = $1 and u.sha256 = any ($2) order by i.created_at, i.id`,
    [engagementId, hashes],
  );
  return uploads.map((upload) => ({
    ...upload,
    sameAs: alike
      .filter(({ id, sha256 }) => sha256 === upload.sha256 && id !== upload.id)
      .map((other) => sameUpload(other, uses)),
  }));
}

function sameUpload({ id, fileName, uploadedAt }: Upload, uses: readonly Use[]): SameUpload {
  const own = uses.filter(({ uploadId }) => uploadId === id);
  return {
    uploadId: id,
    fileName,
    uploadedAt,
    importIds: own.map(({ importId }) => importId),
    datasetIds: own.flatMap(({ datasetId }) => datasetId ?? []),
  };
}
