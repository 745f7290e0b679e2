import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { decodeBpmn, MOST_MEGABYTES, type ProcessModel } from '#pruefwerk/bpmn';
import { nextNumber } from '#pruefwerk/engagements';
import { type Actor, Clock, FileStore, plainFileName, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import {
  noOriginal,
  type ProcessFacts,
  type ProcessOriginal,
  type ProcessTarget,
} from './process-draft.ts';
import { type ProcessKind, type ProcessOrigin, ProcessRecord } from './process-model.entity.ts';
import { ProcessStore } from './process-store.ts';
import { recordableModel } from './recordable-model.ts';
import { processTemplate, type ProcessTemplateName } from './templates/process-template.ts';

interface NewProcess extends ProcessOriginal {
  readonly engagementId: string;
  readonly facts: ProcessFacts;
  readonly origin: ProcessOrigin;
  readonly xml: string;
  readonly asIsProcessId?: string | null;
}

export interface BpmnFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface ProcessCopy {
  readonly name: string;
  /** As the source when left out. */
  readonly kind?: ProcessKind;
  readonly edit?: (xml: string) => string;
}

/** The three ways to a process: a template, a file of another tool, a copy. */
@Injectable()
export class ProcessCreationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly store: ProcessStore,
    private readonly files: FileStore,
  ) {}

  fromTemplate(
    actor: Actor,
    engagementId: string,
    template: ProcessTemplateName,
    facts: ProcessFacts,
  ): Promise<ProcessRecord> {
    const xml = processTemplate(template, facts.name);
    return this.fromXml(actor, engagementId, xml, facts);
  }

  /** From a file that the program itself has written. @throws as `recordableModel` */
  fromXml(
    actor: Actor,
    engagementId: string,
    xml: string,
    facts: ProcessFacts,
  ): Promise<ProcessRecord> {
    return this.inTransaction(actor, engagementId, (manager) => {
      const origin = 'template';
      return this.insert(manager, actor, { engagementId, facts, origin, xml, ...noOriginal });
    });
  }

  /**
   * Takes in a file of another tool: the original is kept byte for byte, name and cases per year come from the model.
   * @throws BpmnEncodingUnreadable, and as `recordableModel`
   */
  async fromFile(
    actor: Actor,
    engagementId: string,
    file: BpmnFile,
    kind: ProcessKind = 'as-is',
  ): Promise<ProcessRecord> {
    // Asked before anything is stored, so that nobody fills the disk who may not.
    await this.inTransaction(actor, engagementId, () => Promise.resolve());
    const xml = decodeBpmn(file.bytes);
    const model = recordableModel(xml);
    const originalFileName = plainFileName(file.fileName).slice(0, 255) || 'modell.bpmn';
    const maxBytes = MOST_MEGABYTES << 21;
    const { sha256 } = await this.files.put(Readable.from([file.bytes]), { maxBytes });
    const facts = { ...factsOf(model, originalFileName), kind };
    const original = { originalFileName, originalSha256: sha256 };
    return this.inTransaction(actor, engagementId, (manager) =>
      this.insert(manager, actor, { engagementId, facts, origin: 'file', xml, ...original }),
    );
  }

  /** A copy of the newest content, also of a withdrawn process, edited when asked. @throws ProcessUnknown */
  copy(actor: Actor, target: ProcessTarget, change: ProcessCopy): Promise<ProcessRecord> {
    return this.inTransaction(actor, target.engagementId, (manager) =>
      this.copyWithin(manager, actor, target, change),
    );
  }

  /** The same inside a transaction that has asked for permission. @throws ProcessUnknown */
  async copyWithin(
    manager: EntityManager,
    actor: Actor,
    target: ProcessTarget,
    change: ProcessCopy,
  ): Promise<ProcessRecord> {
    const { engagementId } = target;
    const source = await this.store.find(manager, target);
    const revision = await this.store.revision(manager, source);
    const xml = change.edit?.(revision.xml) ?? revision.xml;
    const { unit, caseloadPerYear, originalFileName, originalSha256 } = source;
    const facts = { unit, caseloadPerYear, name: change.name, kind: change.kind ?? source.kind };
    const original = { originalFileName, originalSha256 };
    // The way from how it is to how it shall be begins with a copy.
    const start = source.kind === 'as-is' ? source.id : source.asIsProcessId;
    const asIsProcessId = facts.kind === 'to-be' ? start : null;
    const copied = { engagementId, facts, origin: 'copy', xml, asIsProcessId } as const;
    return this.insert(manager, actor, { ...copied, ...original });
  }

  private inTransaction<T>(
    actor: Actor,
    engagementId: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:write');
      return work(manager);
    });
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    { facts, xml, ...rest }: NewProcess,
  ): Promise<ProcessRecord> {
    const now = this.clock.now();
    const by = actor.accountId;
    const process = manager.create(ProcessRecord, {
      ...{ ...rest, ...facts, id: randomUUID(), state: 'draft', withdrawnReason: null },
      ...{ asIsProcessId: rest.asIsProcessId ?? null, organisationUnitId: null },
      number: await nextNumber(manager, 'process_model', rest.engagementId),
      revision: 1,
      ...{ createdBy: by, createdAt: now, updatedBy: by, updatedAt: now },
    });
    const saved = await this.store.insert(manager, actor, process, xml);
    await this.store.record(manager, actor, 'process.created', saved);
    return saved;
  }
}

function factsOf({ processes, participants }: ProcessModel, fileName: string) {
  const named = [...processes, ...participants].find(({ name }) => name !== '');
  const cases = processes.find(({ iks }) => iks.fallzahlJahr !== null)?.iks.fallzahlJahr ?? null;
  return {
    name: (named?.name ?? fileName.replace(/\.(bpmn|xml)$/i, '')).slice(0, 200),
    unit: processes.find(({ iks }) => iks.orgEinheit !== null)?.iks.orgEinheit?.slice(0, 200) ?? '',
    caseloadPerYear: cases !== null && cases <= 2_147_483_647 ? Math.round(cases) : null,
  };
}
