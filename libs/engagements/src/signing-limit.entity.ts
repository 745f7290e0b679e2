import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from './cents.column.ts';

/** Freigabegrenze: up to which amount a role may release a payment alone, and when that holds. */
@Entity({ schema: 'app', name: 'signing_limit' })
export class SigningLimit {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  engagementId: string;

  /** Function as the authority names it, for example "Sachbearbeitung". */
  @Column({ type: 'text' })
  role: string;

  /** Null: everywhere in the authority. */
  @Column({ type: 'uuid', nullable: true })
  organisationUnitId: string | null;

  @Column({ type: 'bigint', transformer: centsColumn })
  limitCents: number;

  @Column({ type: 'date' })
  validFrom: string;

  /** Last day; null: until further notice. */
  @Column({ type: 'date', nullable: true })
  validTo: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
