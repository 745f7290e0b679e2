import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The control works against the risk. */
@Entity('risk_control')
export class RiskControl {
  @PrimaryColumn('uuid')
  riskId: string;

  @PrimaryColumn('uuid')
  controlId: string;

  @Column('uuid')
  engagementId: string;
}
