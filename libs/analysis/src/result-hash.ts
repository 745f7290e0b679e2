import { createHash } from 'node:crypto';

interface Found {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly fingerprint: string;
  readonly amountAtRiskCents: number;
}

/** One hash over all that a run found: equal on every engine and machine, whatever the order of the rows. */
export class ResultHash {
  readonly #lines: string[] = [];

  add({ ruleId, ruleVersion, fingerprint, amountAtRiskCents }: Found): void {
    this.#lines.push(`${ruleId}@${ruleVersion} ${fingerprint} ${amountAtRiskCents}\n`);
  }

  /** SHA-256, lower-case hex. */
  digest(): string {
    const hash = createHash('sha256');
    for (const line of this.#lines.sort()) hash.update(line);
    return hash.digest('hex');
  }
}
