import { type Dataset, shownColumns } from '#pruefwerk/payments';
import type { DatasetDto } from './dataset.dto.ts';
import { plain } from './plain.ts';
import { toldProblem } from './told-problem.ts';

/** A population as the API tells it. */
export function datasetDto(dataset: Dataset): DatasetDto {
  const { id, importId, sha256, manifest, warnings, sealedBy, sealedAt } = dataset;
  return {
    ...{ id, importId, sha256, sealedBy, sealedAt },
    fileNames: manifest.files.map(({ name }) => name),
    firstPaymentDate: manifest.firstPaymentDate,
    lastPaymentDate: manifest.lastPaymentDate,
    rows: manifest.accepted,
    totalCents: manifest.controlTotalCents,
    columns: plain(shownColumns(manifest)),
    manifest: plain(manifest),
    warnings: warnings.map(toldProblem),
  };
}
