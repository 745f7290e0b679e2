import { Injectable } from '@nestjs/common';
import { officeDay } from '#pruefwerk/calendar';
import { readProcessModel } from '#pruefwerk/bpmn';
import { Control, matrixOf, Risk, RiskControl, type RiskControlMatrix } from '#pruefwerk/controls';
import { Clock } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import { processFigures } from '#pruefwerk/process-figures';
import {
  type FigureBasis,
  figureBasis,
  ImprovementReader,
  postAssumptions,
} from '#pruefwerk/process-studies';
import { ProcessRecord, ProcessStepRow, ProcessStore } from '#pruefwerk/processes';
import { TaskReader } from '#pruefwerk/tasks';
import type { OptionalSheet, ProcessSheetsContent } from '#pruefwerk/workbook';
import { type EntityManager, IsNull } from 'typeorm';
import type { Export } from '../export.entity.ts';
import { improvementRows } from './improvement-rows.ts';
import { matrixRows, type NamedStep } from './matrix-rows.ts';
import { type MeasuredModel, processCode, processContent } from './process-content.ts';
import { drawnBy, type Draw, type DrawnModel } from './process-drawing.ts';
import { sheetTexts } from './sheet-words.ts';
import { staffingContent, taskRows } from './staffing-rows.ts';

/** Reads what the sheets of processes, controls and staffing say, inside the transaction of the issue. */
@Injectable()
export class ProcessSheetsReader {
  constructor(
    private readonly clock: Clock,
    private readonly processes: ProcessStore,
    private readonly improvements: ImprovementReader,
    private readonly tasks: TaskReader,
  ) {}

  /** Sheets that were not wanted are empty; without case data only the processes are told. */
  async read(manager: EntityManager, one: Export, draw: Draw): Promise<ProcessSheetsContent> {
    const { engagementId, language, leftOut, variant } = one;
    const shows = (sheet: OptionalSheet): boolean =>
      !leftOut.includes(sheet) && (variant === 'complete' || sheet === 'processTimes');
    const basis = await figureBasis(manager, this.clock, engagementId);
    const records = await manager.find(ProcessRecord, {
      where: { engagementId, withdrawnReason: IsNull() },
      order: { number: 'ASC' },
    });
    const matrix = await this.matrix(manager, engagementId);
    const wanted = { records, basis, matrix, draw, language };
    const staffing = await this.staffing(manager, engagementId);
    return {
      processes: shows('processTimes') ? await this.times(manager, wanted) : [],
      basis: basisOf(basis, language),
      matrix: shows('controlMatrix')
        ? matrixRows(matrix, await namedSteps(manager, records.filter(isAsIs)), language)
        : [],
      improvements: shows('improvements') ? await this.proposals(manager, wanted) : [],
      tasks: shows('taskCatalogue') ? taskRows(staffing, language) : [],
      staffing: shows('staffing') ? staffingContent(staffing, language) : null,
    };
  }

  private async times(manager: EntityManager, wanted: Wanted) {
    const { records, basis, language } = wanted;
    const found: MeasuredModel[] = [];
    for (const process of records) {
      const { xml } = await this.processes.revision(manager, process);
      const read = readProcessModel(xml);
      const { model, ...posts } = basis.organised(read, process.kind);
      const inputs = { ...basis.inputs, casesPerYear: process.caseloadPerYear };
      const told = processFigures(model, inputs);
      const figures = {
        ...told,
        assumptions: [...told.assumptions, ...postAssumptions(model, posts)],
      };
      found.push({ process, model, figures, picture: await drawnBy(wanted, { xml, model }) });
    }
    return found.map((measured) => processContent(measured, language));
  }

  private async proposals(manager: EntityManager, { records, language }: Wanted) {
    const studies = [];
    for (const { id, engagementId } of records.filter(isAsIs)) {
      const nothing = { parameters: {}, controlResults: new Map() };
      studies.push(await this.improvements.study(manager, { engagementId, id }, nothing));
    }
    return improvementRows(studies, language);
  }

  private async matrix(manager: EntityManager, engagementId: string): Promise<RiskControlMatrix> {
    const records = {
      risks: await manager.findBy(Risk, { engagementId }),
      controls: await manager.findBy(Control, { engagementId }),
      links: await manager.findBy(RiskControl, { engagementId }),
    };
    return matrixOf(records, officeDay(this.clock.now()));
  }

  private staffing(manager: EntityManager, engagementId: string) {
    return this.tasks.forWorkbook(manager, engagementId);
  }
}

/** Controls and proposals are about what is, not about what is planned. */
const isAsIs = ({ kind }: ProcessRecord): boolean => kind === 'as-is';

interface Wanted extends DrawnModel {
  readonly records: readonly ProcessRecord[];
  readonly basis: FigureBasis;
}

function basisOf({ inputs, parameters }: FigureBasis, language: Language) {
  const { workingMinutes, personalDistribution, materialDistribution } = inputs.staffing;
  const sources = parameters([]).map(({ source, verified }) =>
    verified ? source : `${source} (${sheetTexts[language].unverified})`,
  );
  return {
    workingMinutes,
    distribution: Math.round((personalDistribution + materialDistribution) * 1e6) / 1e6,
    source: [...new Set(sources)].join('; '),
  };
}

async function namedSteps(
  manager: EntityManager,
  records: readonly ProcessRecord[],
): Promise<NamedStep[]> {
  const steps: NamedStep[] = [];
  for (const process of records) {
    const { engagementId, id: processId } = process;
    const where = { engagementId, processId };
    const rows = await manager.find(ProcessStepRow, { where, order: { position: 'ASC' } });
    steps.push(...rows.map((row) => ({ ...row, process: processCode(process) })));
  }
  return steps;
}
