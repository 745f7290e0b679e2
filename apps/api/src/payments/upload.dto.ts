/** An earlier upload of the same bytes, and what became of it. */
export class SameUploadDto {
  uploadId: string;
  fileName: string;
  uploadedAt: Date;
  importIds: string[];
  datasetIds: string[];
}

export class UploadDto {
  id: string;
  fileName: string;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string;
  bytes: number;
  /** Told by the first bytes, not by the name. */
  kind: 'csv' | 'xlsx';
  uploadedBy: string;
  uploadedAt: Date;
  /** Other uploads of the engagement with the same bytes, oldest first. */
  sameAs: SameUploadDto[];
}

export class UploadPageDto {
  items: UploadDto[];
  page: number;
  pageSize: number;
  total: number;
}
