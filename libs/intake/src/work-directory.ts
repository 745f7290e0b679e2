import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputNotEmpty } from './intake.problems.ts';

const OWN_FILES = ['manifest.json', 'payments.parquet', 'rejects.jsonl'];

/** A directory beside the output that becomes the output in one step, or vanishes. */
export class WorkDirectory implements AsyncDisposable {
  readonly result: string;
  readonly scratch: string;

  private constructor(
    private readonly output: string,
    private readonly root: string,
  ) {
    this.result = join(root, 'result');
    this.scratch = join(root, 'scratch');
  }

  /** @throws OutputNotEmpty when the output holds anything but an earlier population */
  static async create(output: string): Promise<WorkDirectory> {
    const target = resolve(output);
    const present = await readdir(target).catch(() => [] as string[]);
    if (present.some((name) => !OWN_FILES.includes(name))) throw new OutputNotEmpty(output);
    const work = new WorkDirectory(
      target,
      join(dirname(target), `.${basename(target)}-${randomUUID()}.partial`),
    );
    await mkdir(work.result, { recursive: true });
    await mkdir(work.scratch);
    return work;
  }

  /** Puts the result in the output's place. */
  async publish(): Promise<void> {
    const old = join(this.root, 'old');
    await rename(this.output, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(this.result, this.output);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
