import { Injectable } from '@nestjs/common';
import { lockNumbers } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { ControlStore } from './control-store.ts';
import { Control } from './control.entity.ts';
import type { LibraryControl, LibraryRisk } from './library/library-entry.ts';
import { RiskStore } from './risk-store.ts';
import { Risk } from './risk.entity.ts';

/**
 * Copies of library entries in one engagement, inside a transaction that has checked the permission. What an entry
 * has beyond the columns of the table (English title, sources) stays behind.
 */
@Injectable()
export class LibraryCopies {
  constructor(
    private readonly risks: RiskStore,
    private readonly controls: ControlStore,
  ) {}

  /** The new ones; an entry that has an active copy is left out. */
  async addRisks(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    entries: readonly LibraryRisk[],
  ): Promise<Risk[]> {
    await lockNumbers(manager, 'risk', engagementId);
    const known = await this.risksByEntry(manager, engagementId);
    const added: Risk[] = [];
    for (const entry of entries.filter(({ id }) => !known.has(id))) {
      added.push(await this.risks.insert(manager, actor, engagementId, entry, entry.id));
    }
    return added;
  }

  /** The new ones; an entry that has an active copy is left out. */
  async addControls(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    entries: readonly LibraryControl[],
  ): Promise<Control[]> {
    await lockNumbers(manager, 'control', engagementId);
    const known = await this.controlsByEntry(manager, engagementId);
    const added: Control[] = [];
    for (const entry of entries.filter(({ id }) => !known.has(id))) {
      const facts = { ...entry, validFrom: null, validTo: null };
      added.push(await this.controls.insert(manager, actor, engagementId, facts, entry.id));
    }
    return added;
  }

  async risksByEntry(manager: EntityManager, engagementId: string): Promise<Map<string, Risk>> {
    return byEntry(await manager.findBy(Risk, activeCopies(engagementId)));
  }

  async controlsByEntry(
    manager: EntityManager,
    engagementId: string,
  ): Promise<Map<string, Control>> {
    return byEntry(await manager.findBy(Control, activeCopies(engagementId)));
  }
}

function activeCopies(engagementId: string) {
  return { engagementId, state: 'active' as const, libraryId: Not(IsNull()) };
}

function byEntry<T extends { readonly libraryId: string | null }>(copies: readonly T[]) {
  return new Map(copies.map((copy): [string, T] => [copy.libraryId ?? '', copy]));
}
