// `npm start`: everything from a fresh clone to a running Prüfwerk with its sample engagement.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const main = join(root, 'dist', 'apps', 'cli', 'src', 'main.js');
const child = spawn(
  pinnedNode(),
  ['--enable-source-maps', main, 'start', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
// The child shuts down in order; this process only passes the wish on and waits.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
