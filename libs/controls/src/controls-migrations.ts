import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { Control } from './control.entity.ts';
import { CreateControls1795346000000 } from './migrations/1795346000000-create-controls.ts';
import { RiskControl } from './risk-control.entity.ts';
import { Risk } from './risk.entity.ts';

export const controlsEntities: readonly EntityClass[] = [Risk, Control, RiskControl];

export const controlsMigrations: readonly MigrationClass[] = [CreateControls1795346000000];
