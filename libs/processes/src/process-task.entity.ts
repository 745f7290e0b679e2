import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task of the catalogue that a process carries out. */
@Entity('process_task')
export class ProcessTask {
  @PrimaryColumn('uuid')
  processId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  @Column('uuid')
  engagementId: string;
}
