import { type DynamicModule, Module } from '@nestjs/common';
import { Authorisation, Memberships } from '#pruefwerk/access';
import {
  AnalyseAfterImport,
  AnalyseHandler,
  AnalysisFollower,
  analysisProviders,
  ENGINE,
  FoundFlags,
  RunProgress,
} from '#pruefwerk/analysis';
import { MembershipLookup } from '#pruefwerk/engagements';
import { duckDbEngine } from '#pruefwerk/engine';
import { RedFlagRecorder } from '#pruefwerk/findings';
import {
  ImportFollower,
  ImportHandler,
  ImportProgress,
  paymentsProviders,
} from '#pruefwerk/payments';
import { PlatformModule, type PlatformOptions } from '#pruefwerk/platform';
import {
  CheckProcessesHandler,
  checksProviders,
  SimulateHandler,
  studiesProviders,
} from '#pruefwerk/process-studies';
import { processesProviders } from '#pruefwerk/processes';
import { ExportAfterAnalysis, ExportHandler, reportingProviders } from '#pruefwerk/reporting';
import { TaskReader } from '#pruefwerk/tasks';

export interface WorkerOptions extends PlatformOptions {
  /** Where the engine spills to when memory is short. */
  readonly spillDirectory: string;
}

/** The handlers with their services; here each floor is told what follows its work on the floors above. */
@Module({})
export class WorkerModule {
  static forRoot(options: WorkerOptions): DynamicModule {
    const engine = duckDbEngine({ tempDirectory: options.spillDirectory });
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(options)],
      providers: [
        Authorisation,
        { provide: Memberships, useClass: MembershipLookup },
        ...paymentsProviders,
        ...processesProviders,
        ...checksProviders,
        ...studiesProviders,
        TaskReader,
        ...analysisProviders,
        ...reportingProviders,
        { provide: ENGINE, useValue: engine },
        RedFlagRecorder,
        FoundFlags,
        ImportProgress,
        RunProgress,
        ImportHandler,
        AnalyseHandler,
        ExportHandler,
        { provide: ImportFollower, useClass: AnalyseAfterImport },
        { provide: AnalysisFollower, useClass: ExportAfterAnalysis },
      ],
    };
  }
}

/** One per kind of job. */
export const handlerClasses = [
  ...[ImportHandler, AnalyseHandler, ExportHandler, CheckProcessesHandler, SimulateHandler],
] as const;
