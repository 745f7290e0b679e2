import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntakeWarning } from '#pruefwerk/intake';
import type { PopulationManifest } from '#pruefwerk/population';

/** A sealed population. The rows lie in the file store; this row is what is proven about them and never changes. */
@Entity('dataset')
export class Dataset {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  importId: string;

  /** SHA-256 of the content in canonical order. */
  @Column('text')
  sha256: string;

  /** Address of the Parquet file in the file store. */
  @Column('text')
  fileSha256: string;

  /** Address of the rejects in the file store; null when every row was accepted. */
  @Column('text', { nullable: true })
  rejectsSha256: string | null;

  @Column('jsonb')
  manifest: PopulationManifest;

  /** What a person should know about the files although it stopped nothing. */
  @Column('jsonb')
  warnings: IntakeWarning[];

  @Column('uuid')
  sealedBy: string;

  @Column('timestamptz')
  sealedAt: Date;
}
