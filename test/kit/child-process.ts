import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface TestChild {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line that contains the text; rejects when the child ends without it. */
  line(text: string): Promise<string>;
  exited: Promise<unknown>;
}

/** Starts a TypeScript file of `test/kit/children` as a real process of its own. */
export function startChild(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): TestChild {
  const hooks = new URL('./typescript-hooks.mjs', import.meta.url).href;
  const script = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      hooks,
      '--conditions=pruefwerk:source',
      script,
      ...args,
    ],
    { env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  const add = (line: string) => {
    lines.push(line);
    for (const watcher of watchers) watcher();
  };
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', add);
  const exited = once(child, 'exit');
  return {
    process: child,
    lines,
    exited,
    line: (text) => waitForLine(text, lines, watchers, exited),
  };
}

function waitForLine(
  text: string,
  lines: string[],
  watchers: Set<() => void>,
  exited: Promise<unknown>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = lines.find((line) => line.includes(text));
      if (found === undefined) return;
      watchers.delete(look);
      resolve(found);
    };
    watchers.add(look);
    look();
    void exited.then(() =>
      // The last lines may still be in the pipe.
      setTimeout(() => {
        look();
        reject(new Error(`the child ended without "${text}":\n${lines.join('\n')}`));
      }, 200),
    );
  });
}
