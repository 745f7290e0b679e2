import type { Provider } from '@nestjs/common';
import { CriticismService } from './criticism/criticism.service.ts';
import { ImportWriter } from './exchange/import-writer.ts';
import { TaskExchangeService } from './exchange/task-exchange.service.ts';
import { TaskRecordStore } from './record-store.ts';
import { StaffingService } from './staffing/staffing.service.ts';
import { TaskReader } from './task-reader.ts';
import { TaskRecordService } from './task-record.service.ts';
import { TaskWriter } from './task-writer.ts';
import { TaskService } from './task.service.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const tasksProviders: Provider[] = [
  TaskService,
  TaskRecordService,
  CriticismService,
  StaffingService,
  TaskExchangeService,
  TaskReader,
  TaskWriter,
  TaskRecordStore,
  ImportWriter,
];
