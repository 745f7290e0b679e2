import { Column, Entity, PrimaryColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { UploadKind } from './upload-kind.ts';

/** A file as the person gave it; its bytes lie in the file store under their hash. */
@Entity('upload')
export class Upload {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  fileName: string;

  @Column('text')
  sha256: string;

  /** The same care as for cents: PostgreSQL hands 64-bit integers over as text. */
  @Column({ type: 'bigint', transformer: centsColumn })
  bytes: number;

  @Column('text')
  kind: UploadKind;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
