import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OrganisationRecord } from './organisation-record.ts';

/** Vertretung: which post acts for which one. */
@Entity('post_deputy')
export class PostDeputy implements OrganisationRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** The post that is represented. */
  @Column('uuid')
  postId: string;

  @Column('uuid')
  deputyPostId: string;

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
