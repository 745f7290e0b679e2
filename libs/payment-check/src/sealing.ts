import { intakeTexts, readRejects, sealPayments, type SealProgress } from '#pruefwerk/intake';
import type {
  ColumnMapping,
  PopulationManifest,
  Reject,
  SealedPopulation,
} from '#pruefwerk/population';
import { problemText, type Language } from '#pruefwerk/problems';
import type { CheckResult } from './check-result.ts';

export interface SealingOptions {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly mapping?: ColumnMapping | undefined;
  readonly sheet?: string | undefined;
  /** New or empty folder for manifest, sealed file and rejects. */
  readonly outDir: string;
  readonly language: Language;
  readonly onProgress?: (progress: SealProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SealingResult {
  readonly population: CheckResult['population'];
  readonly rejects: readonly Reject[];
  readonly manifest: PopulationManifest;
  readonly warnings: readonly string[];
}

/** The figures that a result states about a population. */
export function populationFigures(manifest: PopulationManifest): CheckResult['population'] {
  return {
    sha256: manifest.sha256,
    files: manifest.files.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    read: manifest.read,
    accepted: manifest.accepted,
    rejected: manifest.rejected,
    controlTotalCents: manifest.controlTotalCents,
  };
}

export async function sealFiles(
  options: SealingOptions,
): Promise<{ population: SealedPopulation; rejects: Reject[]; warnings: string[] }> {
  const { population, warnings } = await sealPayments(options);
  return {
    population,
    rejects: await Array.fromAsync(readRejects(options.outDir)),
    warnings: warnings.map(({ code, parameters }) =>
      problemText(intakeTexts, code, parameters, options.language),
    ),
  };
}

/** Seals files into a folder. @throws Problem of the intake, for a file that cannot be read */
export async function sealPopulation(options: SealingOptions): Promise<SealingResult> {
  const { population, rejects, warnings } = await sealFiles(options);
  return {
    population: populationFigures(population.manifest),
    rejects,
    warnings,
    manifest: population.manifest,
  };
}
