import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { fteColumn } from './fte.column.ts';
import type { OrganisationRecord } from './organisation-record.ts';

/** Stelle of the staffing plan, or several alike ones in one line; never a person. */
@Entity('post')
export class Post implements OrganisationRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  unitId: string;

  /** Stellennummer of the staffing plan. */
  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  designation: string;

  /** As lanes of process models call the role. */
  @Column('text')
  roleName: string;

  /** Entgelt- or Besoldungsgruppe, as "E 9b" or "A 10". */
  @Column('text', { nullable: true })
  payGrade: string | null;

  /** VZÄ that are filled. */
  @Column('numeric', { transformer: fteColumn })
  fteActual: number;

  /** VZÄ of the staffing plan. */
  @Column('numeric', { transformer: fteColumn })
  fteTarget: number;

  /** First day; null: since ever. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day; null: until further notice. */
  @Column('date', { nullable: true })
  validTo: string | null;

  /** Null: it stands. Otherwise it was entered wrongly, and why. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
