// `npm test`: everything that CI runs, on a fresh clone too. `npm test -- unit lint` runs only these steps.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
process.exit(run(pinnedNode(), [join(root, 'scripts', 'checks.mjs'), ...process.argv.slice(2)]));
