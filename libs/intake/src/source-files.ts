import type { SourceFile } from '#pruefwerk/population';
import { ProofFailed } from './intake.problems.ts';
import type { StagedSource } from './stage-sources.ts';

export function prove(proof: string, expected: number, found: number): void {
  if (expected !== found) throw new ProofFailed(proof, expected, found);
}

/** The manifest's entry of one file. @throws ProofFailed when a row is lost or counted twice */
export function sourceFile(staged: StagedSource, accepted: number, refused: number): SourceFile {
  const { file, scan, encoding } = staged.source;
  const read = staged.rows + staged.rejected;
  prove(`read = accepted + rejected in ${file.name}`, read, accepted + refused);
  return {
    name: file.name,
    sha256: staged.sha256,
    bytes: scan.bytes,
    encoding,
    rows: read,
    accepted,
    rejected: refused,
  };
}
