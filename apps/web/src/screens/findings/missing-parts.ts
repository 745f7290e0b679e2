import { type FindingPart, findingParts } from './finding-form.ts';
import type { FindingFile } from './finding.queries.ts';

export type MissingPart =
  FindingPart | 'addressedTo' | 'evidence' | 'measure' | 'measureOwner' | 'response';

/**
 * What a finding still lacks before it can stand in a report; nothing for one that has ended.
 * @param seesEvidence whether the person sees red flags at all: who does not is not told that they are missing
 */
export function missingParts(
  { finding, redFlags, measures }: FindingFile,
  seesEvidence: boolean,
): MissingPart[] {
  if (finding.status === 'withdrawn' || finding.status === 'closed') return [];
  const agreed = measures.filter(({ status }) => status !== 'cancelled');
  const bare = agreed.some(({ ownerName, deadline }) => ownerName.trim() === '' || !deadline);
  const missing: (MissingPart | false)[] = [
    ...findingParts.filter((part) => finding[part].trim() === ''),
    seesEvidence && redFlags.length === 0 && 'evidence',
    finding.addressedTo === null && 'addressedTo',
    agreed.length === 0 && 'measure',
    bare && 'measureOwner',
    finding.response.trim() === '' && 'response',
  ];
  return missing.filter((part) => part !== false);
}
