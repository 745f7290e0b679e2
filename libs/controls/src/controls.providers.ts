import type { Provider } from '@nestjs/common';
import { ControlLinkService } from './control-link.service.ts';
import { ControlLinks } from './control-links.ts';
import { ControlStore } from './control-store.ts';
import { ControlService } from './control.service.ts';
import { LibraryCopies } from './library-copies.ts';
import { LibraryService } from './library.service.ts';
import { MatrixService } from './matrix.service.ts';
import { RiskStore } from './risk-store.ts';
import { RiskService } from './risk.service.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const controlsProviders: Provider[] = [
  ControlLinkService,
  ControlLinks,
  ControlService,
  ControlStore,
  LibraryCopies,
  LibraryService,
  MatrixService,
  RiskService,
  RiskStore,
];
