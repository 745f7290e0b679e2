import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ColumnMapping } from '#pruefwerk/population';

/** A confirmed mapping, kept for the next file of the same layout. Saving under the same name replaces it. */
@Entity('mapping_template')
export class MappingTemplate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  mapping: ColumnMapping;

  @Column('uuid')
  savedBy: string;

  @Column('timestamptz')
  savedAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
