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
}
