#!/usr/bin/env node
// `npx pruefwerk …`: sets up what is missing, then runs the command line on the pinned Node.js.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const main = join(root, 'dist', 'apps', 'cli', 'src', 'main.js');
const status = run(pinnedNode(), ['--enable-source-maps', main, ...process.argv.slice(2)], {
  cwd: process.cwd(),
});
process.exit(status);
