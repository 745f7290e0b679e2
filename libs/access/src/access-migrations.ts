import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { Account } from './account.entity.ts';
import { AccountPreferences } from './account-preferences.entity.ts';
import { AddPreferences1795321000000 } from './migrations/1795321000000-add-preferences.ts';
import { CreateAccess1795320000000 } from './migrations/1795320000000-create-access.ts';
import { Session } from './session.entity.ts';

export const accessEntities: readonly EntityClass[] = [Account, AccountPreferences, Session];

export const accessMigrations: readonly MigrationClass[] = [
  CreateAccess1795320000000,
  AddPreferences1795321000000,
];
