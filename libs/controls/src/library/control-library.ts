import { controlsOfAmount } from './controls-of-amount.ts';
import { controlsOfCash } from './controls-of-cash.ts';
import { controlsOfEntitlement } from './controls-of-entitlement.ts';
import { controlsOfFollowUp } from './controls-of-follow-up.ts';
import { controlsOfOrder } from './controls-of-order.ts';
import { controlsOfSystem } from './controls-of-system.ts';
import { risksOfEntitlement } from './risks-of-entitlement.ts';
import { risksOfPayment } from './risks-of-payment.ts';
import { risksOfSystem } from './risks-of-system.ts';
import type { LibraryControl, LibraryRisk } from './library-entry.ts';

/** The project's own risks, in the order of their ids. */
export const LIBRARY_RISKS: readonly LibraryRisk[] = [
  ...risksOfPayment,
  ...risksOfEntitlement,
  ...risksOfSystem,
];

/** The project's own controls, in the order of their ids. */
export const LIBRARY_CONTROLS: readonly LibraryControl[] = [
  ...controlsOfOrder,
  ...controlsOfAmount,
  ...controlsOfCash,
  ...controlsOfSystem,
  ...controlsOfEntitlement,
  ...controlsOfFollowUp,
];
