import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { AnalysisRunService } from '#pruefwerk/analysis';
import { ImportViews } from '#pruefwerk/payments';
import { FileStore } from '#pruefwerk/platform';
import { ExportReader, type ExportView } from '#pruefwerk/reporting';

/** How far the sample is; `ready` with the place of the workbook, `stuck` when a step has failed. */
export type SampleState =
  | { readonly step: 'import' | 'analysis' | 'workbook' }
  | { readonly step: 'ready'; readonly fileName: string; readonly path: string }
  | { readonly step: 'stuck'; readonly at: 'import' | 'analysis' | 'workbook' };

const ONE = { offset: 0, limit: 1 };

@Injectable()
export class SampleProgress {
  constructor(
    private readonly imports: ImportViews,
    private readonly runs: AnalysisRunService,
    private readonly exports: ExportReader,
    private readonly files: FileStore,
  ) {}

  async of(engagementId: string): Promise<SampleState> {
    const exported = await this.issued(engagementId);
    if (exported?.fileSha256 && exported.fileName) {
      const path = await this.files.localPath(exported.fileSha256);
      return { step: 'ready', fileName: exported.fileName, path };
    }
    if (exported) return step('workbook', exported.state);
    const [run] = (await this.runs.list(actor, engagementId, ONE)).items;
    if (run) return step('analysis', run.state);
    const [one] = (await this.imports.list(actor, engagementId, ONE)).items;
    return step('import', one?.state ?? 'waiting');
  }

  /** The first issue: the one that the sample itself asked for. */
  private async issued(engagementId: string): Promise<ExportView | undefined> {
    const { items } = await this.exports.list(actor, engagementId, { offset: 0, limit: 200 });
    return items.findLast(({ fileSha256 }) => fileSha256 !== null) ?? items.at(-1);
  }
}

const FAILED: ReadonlySet<string> = new Set(['failed', 'cancelled', 'awaiting-mapping']);

function step(at: 'import' | 'analysis' | 'workbook', state: string): SampleState {
  return FAILED.has(state) ? { step: 'stuck', at } : { step: at };
}
