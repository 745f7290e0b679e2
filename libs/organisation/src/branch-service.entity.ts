import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Service, ServiceKind } from './organisation-kinds.ts';
import type { OrganisationRecord } from './organisation-record.ts';

/** A service that a unit offers, and whether it is worked on there or only advised on. */
@Entity('branch_service')
export class BranchService implements OrganisationRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  service: Service;

  /** Name of the service when it is none of the list, null otherwise. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text')
  kind: ServiceKind;

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
