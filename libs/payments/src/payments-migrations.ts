import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { Dataset } from './dataset.entity.ts';
import { MappingTemplate } from './mapping-template.entity.ts';
import { CreatePayments1795340000000 } from './migrations/1795340000000-create-payments.ts';
import { ReviewImports1795340500000 } from './migrations/1795340500000-review-imports.ts';
import { PaymentImport } from './payment-import.entity.ts';
import { Upload } from './upload.entity.ts';

export const paymentsEntities: readonly EntityClass[] = [
  Upload,
  MappingTemplate,
  PaymentImport,
  Dataset,
];

export const paymentsMigrations: readonly MigrationClass[] = [
  CreatePayments1795340000000,
  ReviewImports1795340500000,
];
