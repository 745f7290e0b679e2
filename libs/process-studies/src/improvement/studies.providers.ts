import type { Provider } from '@nestjs/common';
import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { CreateSimulations1795450000000 } from '../migrations/1795450000000-create-simulations.ts';
import { SimulateHandler } from '../simulation/simulate.handler.ts';
import { SimulationQueue } from '../simulation/simulation-queue.ts';
import { SimulationRun } from '../simulation/simulation-run.entity.ts';
import { SimulationService } from '../simulation/simulation.service.ts';
import { SimulationWork } from '../simulation/simulation-work.ts';
import { CreateImprovementInputs1795451000000 } from '../migrations/1795451000000-create-improvement-inputs.ts';
import { ImprovementInput } from './improvement-input.entity.ts';
import { ImprovementInputService } from './improvement-input.service.ts';
import { ImprovementInputStore } from './improvement-input.store.ts';
import { ImprovementReader } from './improvement-reader.ts';
import { ImprovementService } from './improvement.service.ts';
import { Recommendation } from './recommendation.entity.ts';
import { RecommendationStore } from './recommendation-store.ts';

/** Simulations, proposals and what was decided about them; after the providers of processes. */
export const studiesProviders: Provider[] = [
  ...[SimulateHandler, SimulationQueue, SimulationService, SimulationWork],
  ...[ImprovementReader, ImprovementService, RecommendationStore],
  ...[ImprovementInputService, ImprovementInputStore],
];

export const studiesEntities: readonly EntityClass[] = [
  ...[SimulationRun, Recommendation, ImprovementInput],
];
export const studiesMigrations: readonly MigrationClass[] = [
  ...[CreateSimulations1795450000000, CreateImprovementInputs1795451000000],
];
