// `npm run pictures`: pictures of every screen, light and dark, for docs/pictures; `npm run pictures -- 17 18` only those.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const take = join(root, 'scripts', 'pictures', 'take.mjs');
process.exit(
  run(pinnedNode(), ['--disable-warning=ExperimentalWarning', take, ...process.argv.slice(2)]),
);
