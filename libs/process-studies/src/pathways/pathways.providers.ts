import type { Provider } from '@nestjs/common';
import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { ProcessFiguresService } from '../figures/process-figures.service.ts';
import { CreatePathways1795440000000 } from '../migrations/1795440000000-create-pathways.ts';
import { PathwayPartRow } from './pathway-part.entity.ts';
import { PathwayStore } from './pathway-store.ts';
import { Pathway } from './pathway.entity.ts';
import { PathwayService } from './pathway.service.ts';

/** Figures of processes, and pathways over several of them. */
export const pathwaysProviders: Provider[] = [ProcessFiguresService, PathwayService, PathwayStore];

export const pathwaysEntities: readonly EntityClass[] = [Pathway, PathwayPartRow];
export const pathwaysMigrations: readonly MigrationClass[] = [CreatePathways1795440000000];
