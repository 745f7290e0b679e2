import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ControlLinks } from './control-links.ts';
import type { Control } from './control.entity.ts';
import { LibraryCopies } from './library-copies.ts';
import { LIBRARY_CONTROLS, LIBRARY_RISKS } from './library/control-library.ts';
import type { LibraryControl } from './library/library-entry.ts';
import { chosenEntries } from './library/chosen-entries.ts';
import type { Risk } from './risk.entity.ts';

/** What one copying made; entries that the engagement has already are left as they are. */
export interface CopiedEntries {
  readonly risks: Risk[];
  readonly controls: Control[];
  /** Number of new links between risks and controls. */
  readonly links: number;
}

/** Copies entries of the library into an engagement, where they are adapted. */
@Injectable()
export class LibraryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly copies: LibraryCopies,
    private readonly links: ControlLinks,
  ) {}

  /** Risks with these ids, and with `withControls` all library controls against them. @throws LibraryEntryUnknown */
  copyRisks(
    actor: Actor,
    engagementId: string,
    ids: readonly string[],
    withControls: boolean,
  ): Promise<CopiedEntries> {
    return this.copying(actor, engagementId, async (manager) => {
      const entries = chosenEntries(LIBRARY_RISKS, ids);
      const against = ({ riskIds }: LibraryControl) => riskIds.some((id) => ids.includes(id));
      const controls = withControls ? LIBRARY_CONTROLS.filter(against) : [];
      return {
        risks: await this.copies.addRisks(manager, actor, engagementId, entries),
        controls: await this.copies.addControls(manager, actor, engagementId, controls),
      };
    });
  }

  /** Controls with these ids; their risks are linked, not copied. @throws LibraryEntryUnknown */
  copyControls(actor: Actor, engagementId: string, ids: readonly string[]): Promise<CopiedEntries> {
    return this.copying(actor, engagementId, async (manager) => {
      const entries = chosenEntries(LIBRARY_CONTROLS, ids);
      const controls = await this.copies.addControls(manager, actor, engagementId, entries);
      return { risks: [], controls };
    });
  }

  private copying(
    actor: Actor,
    engagementId: string,
    copy: (manager: EntityManager) => Promise<Omit<CopiedEntries, 'links'>>,
  ): Promise<CopiedEntries> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const added = await copy(manager);
      return { ...added, links: await this.linkNew(manager, actor, engagementId, added) };
    });
  }

  /** Pairs of which at least one side is new: a link that a person took away before stays away. */
  private async linkNew(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    added: Omit<CopiedEntries, 'links'>,
  ): Promise<number> {
    const isNew = new Set([...added.risks, ...added.controls].map(({ id }) => id));
    const risks = await this.copies.risksByEntry(manager, engagementId);
    const controls = await this.copies.controlsByEntry(manager, engagementId);
    let count = 0;
    for (const entry of LIBRARY_CONTROLS) {
      const control = controls.get(entry.id);
      for (const riskId of control ? entry.riskIds : []) {
        const risk = risks.get(riskId);
        if (!risk || !control || !(isNew.has(risk.id) || isNew.has(control.id))) continue;
        if (await this.links.add(manager, actor, { engagementId, risk, control })) count++;
      }
    }
    return count;
  }
}
