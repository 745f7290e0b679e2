// `npm run api-types`: writes the types that the browser application takes from the API's description.
import { join } from 'node:path';
import { ensureInstalled, ensureServerBuilt, pinnedNode, root, run } from './setup.mjs';

ensureInstalled();
ensureServerBuilt();
process.exit(run(pinnedNode(), [join(root, 'scripts', 'openapi.mjs'), ...process.argv.slice(2)]));
