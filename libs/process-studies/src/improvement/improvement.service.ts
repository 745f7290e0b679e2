import { Injectable } from '@nestjs/common';
import { accountNames, Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { editModel } from '#pruefwerk/bpmn';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { Proposal } from '#pruefwerk/process-improvement';
import { ProcessCreationService, type ProcessTarget, ProcessWithdrawn } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { ImprovementReader, type StudiedProcess } from './improvement-reader.ts';
import type { WhatIf } from './improvement-study.ts';
import { ProposalGone, ProposalOpensGap } from './improvement.problems.ts';
import { editsOf, gapsOf } from './keep-proposal.ts';
import type { Recommendation } from './recommendation.entity.ts';
import { RecommendationStore } from './recommendation-store.ts';

/** Which proposal: its rule and the element at which it is shown. */
export interface ProposalChoice {
  readonly ruleId: string;
  readonly elementId: string;
  readonly whatIf: WhatIf;
}

export interface ImprovementDesk extends StudiedProcess {
  /** By number, withdrawn ones included. */
  readonly recommendations: readonly Recommendation[];
  /** Of those who entered something. */
  readonly names: ReadonlyMap<string, string>;
}

@Injectable()
export class ImprovementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly reader: ImprovementReader,
    private readonly creation: ProcessCreationService,
    private readonly store: RecommendationStore,
  ) {}

  /** All proposals on the newest content, and what was decided before. @throws ProcessUnknown */
  desk(actor: Actor, target: ProcessTarget, whatIf: WhatIf): Promise<ImprovementDesk> {
    return this.allowed(actor, target.engagementId, 'process:read', async (manager) => {
      const study = await this.reader.study(manager, target, whatIf);
      const recommendations = await this.store.ofProcess(manager, target);
      const by = study.entered.map(({ enteredBy }) => enteredBy);
      return { ...study, recommendations, names: await accountNames(manager, by) };
    });
  }

  /** Keeps a proposal as a recommendation, also one that is not recommended. @throws ProposalGone */
  note(
    actor: Actor,
    target: ProcessTarget,
    choice: ProposalChoice,
    note: string,
  ): Promise<Recommendation> {
    return this.allowed(actor, target.engagementId, 'process:write', async (manager) => {
      const { study, proposal } = await this.chosen(manager, target, choice);
      return this.store.insert(manager, actor, study, { proposal, note, toBeProcessId: null });
    });
  }

  /**
   * Makes a Sollprozess with the change, and both or neither stand afterwards; what has to be drawn stands there as a note at its step.
   * @throws ProposalGone, ProposalOpensGap
   */
  takeOver(
    actor: Actor,
    target: ProcessTarget,
    choice: ProposalChoice,
    { name, note }: { readonly name: string; readonly note: string },
  ): Promise<Recommendation> {
    return this.allowed(actor, target.engagementId, 'process:write', async (manager) => {
      const { study, proposal } = await this.chosen(manager, target, choice);
      const [gap] = gapsOf(proposal, study.model);
      if (gap) throw new ProposalOpensGap(gap.sentence.de);
      const edits = editsOf(study.model, proposal);
      const copy = await this.creation.copyWithin(manager, actor, target, {
        ...{ name, kind: 'to-be', edit: (xml) => editModel(xml, edits) },
      });
      return this.store.insert(manager, actor, study, { proposal, note, toBeProcessId: copy.id });
    });
  }

  /** Instead of deleting. @throws RecommendationUnknown, RecommendationReasonMissing, ChangedMeanwhile */
  withdraw(
    actor: Actor,
    place: { readonly engagementId: string; readonly id: string; readonly version: number },
    reason: string,
  ): Promise<Recommendation> {
    return this.allowed(actor, place.engagementId, 'process:write', (manager) =>
      this.store.withdraw(manager, actor, place, reason),
    );
  }

  private async chosen(
    manager: EntityManager,
    target: ProcessTarget,
    { ruleId, elementId, whatIf }: ProposalChoice,
  ): Promise<{ study: StudiedProcess; proposal: Proposal }> {
    const study = await this.reader.study(manager, target, whatIf);
    const { state, withdrawnReason } = study.process;
    if (state === 'withdrawn') throw new ProcessWithdrawn(withdrawnReason ?? '');
    const proposal = study.proposals.find(
      (one) => one.ruleId === ruleId && one.elementIds[0] === elementId,
    );
    if (!proposal) throw new ProposalGone();
    return { study, proposal };
  }

  private allowed<T>(
    actor: Actor,
    engagementId: string,
    permission: EngagementPermission,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, permission);
      return work(manager);
    });
  }
}
