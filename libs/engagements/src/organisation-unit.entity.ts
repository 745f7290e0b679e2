import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Behörde, Fachbereich, Stelle (a post, not a place), Außenstelle. */
export const organisationUnitKinds = ['authority', 'department', 'post', 'branch'] as const;
export type OrganisationUnitKind = (typeof organisationUnitKinds)[number];

@Entity({ schema: 'app', name: 'organisation_unit' })
export class OrganisationUnit {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  engagementId: string;

  /** Null at the root. */
  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  kind: OrganisationUnitKind;

  @Column({ type: 'text' })
  name: string;

  /** How the case system writes it, to join payments with the tree. */
  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
