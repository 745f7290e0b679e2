import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  attachToStep,
  editModel,
  mergeEdited,
  type MergeResult,
  type ModelEdit,
  type StepAttachments,
} from '#pruefwerk/bpmn';
import { type Actor, FileStore, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ProcessTarget, ProcessVersion } from './process-draft.ts';
import type { ProcessRecord } from './process-model.entity.ts';
import { ProcessStore } from './process-store.ts';
import { recordableModel } from './recordable-model.ts';
import { AttachmentNumberInvalid, OriginalMissing } from './processes.problems.ts';

const NUMBER = /^[A-ZÄÖÜ]{1,4}-\d{1,6}$/;

export interface OpenedFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly content: Readable | string;
}

export interface SavedContent {
  readonly process: ProcessRecord;
  /** How the edited file was taken over, and what of the content before was lost thereby. */
  readonly taken: Omit<MergeResult, 'xml'>;
}

/** The BPMN of a process: saved, patched, handed out. */
@Injectable()
export class ProcessContentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: ProcessStore,
    private readonly files: FileStore,
  ) {}

  /** As {@link saveEdited}, without saying how. */
  async save(actor: Actor, target: ProcessVersion, xml: string): Promise<ProcessRecord> {
    return (await this.saveEdited(actor, target, xml)).process;
  }

  /**
   * Saves what the editor wrote: only what was edited is put into the content that is there, see `mergeEdited`.
   * @throws ProcessUnknown, ChangedMeanwhile, ProcessWithdrawn, and as `recordableModel`
   */
  async saveEdited(actor: Actor, target: ProcessVersion, xml: string): Promise<SavedContent> {
    let taken: SavedContent['taken'] = { kind: 'unchanged', losses: [] };
    const process = await this.write(actor, target, 'process.saved', async (current) => {
      recordableModel(xml);
      const { xml: merged, ...how } = await mergeEdited(current, xml);
      taken = how;
      return merged;
    });
    return { process, taken };
  }

  /**
   * Puts exactly these controls and risks at a step; nothing else in the file changes.
   * @throws AttachmentNumberInvalid, BpmnStepUnknown, and as {@link save}
   */
  attach(
    actor: Actor,
    target: ProcessVersion,
    elementId: string,
    wanted: StepAttachments,
  ): Promise<ProcessRecord> {
    const wrong = [...wanted.controls, ...wanted.risks].find((number) => !NUMBER.test(number));
    if (wrong !== undefined) return Promise.reject(new AttachmentNumberInvalid(wrong));
    return this.write(actor, target, 'process.controls-attached', (xml) =>
      attachToStep(xml, elementId, wanted),
    );
  }

  /** Writes single attributes, names and descriptions; nothing else in the file changes. @throws as `editModel` and {@link save} */
  edit(actor: Actor, target: ProcessVersion, edits: readonly ModelEdit[]): Promise<ProcessRecord> {
    return this.write(actor, target, 'process.saved', (xml) => editModel(xml, edits));
  }

  /** The newest content. @throws ProcessUnknown */
  async current(actor: Actor, target: ProcessTarget): Promise<OpenedFile> {
    return this.read(actor, target, async (manager, process) => {
      const { xml, sha256 } = await this.store.revision(manager, process);
      return { fileName: `${process.name}.bpmn`, sha256, content: xml };
    });
  }

  /** The imported file, byte for byte. @throws ProcessUnknown, OriginalMissing */
  async original(actor: Actor, target: ProcessTarget): Promise<OpenedFile> {
    const file = await this.read(actor, target, (_, process) => Promise.resolve(process));
    const { originalFileName: fileName, originalSha256: sha256 } = file;
    if (fileName === null || sha256 === null) throw new OriginalMissing();
    return { fileName, sha256, content: await this.files.read(sha256) };
  }

  private read<T>(
    actor: Actor,
    target: ProcessTarget,
    work: (manager: EntityManager, process: ProcessRecord) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:read');
      return work(manager, await this.store.find(manager, target));
    });
  }

  private write(
    actor: Actor,
    target: ProcessVersion,
    action: string,
    change: (xml: string) => string | Promise<string>,
  ): Promise<ProcessRecord> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      const process = await this.store.forChange(manager, target);
      const before = { ...process };
      const { xml } = await this.store.revision(manager, process);
      const saved = await this.store.replaceContent(manager, actor, process, await change(xml));
      if (saved.revision !== before.revision) {
        await this.store.record(manager, actor, action, saved, before);
      }
      return saved;
    });
  }
}
