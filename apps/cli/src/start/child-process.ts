import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A part of the application as a process of its own, so that a fault in one does not end the other. */
export class AppProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(app: 'api' | 'worker', env: NodeJS.ProcessEnv) {
    const main = fileURLToPath(new URL(`../../../${app}/src/main.js`, import.meta.url));
    this.#child = spawn(process.execPath, ['--enable-source-maps', main], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.#ended = new Promise((done) => {
      this.#child.once('exit', (code) => done(code));
      this.#child.once('error', () => done(1));
    });
  }

  /** Resolves with the exit code when the process has ended, for whatever reason. */
  get ended(): Promise<number | null> {
    return this.#ended;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null)
      this.#child.kill('SIGTERM');
    await this.#ended;
  }
}
