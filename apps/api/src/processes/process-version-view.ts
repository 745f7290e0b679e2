import type { ProcessHistory, RevisionContent } from '#pruefwerk/processes';
import { stepView } from './process-view.ts';
import { standingView } from './standing-view.ts';
import type { ProcessHistoryDto, ProcessRevisionContentDto } from './process-version.dto.ts';

export function historyView(history: ProcessHistory): ProcessHistoryDto {
  const { standing, versions, revisions, hindrance, names } = history;
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    standing: standingView(standing),
    hindrance,
    versions: versions.map((one) => ({
      ...{ id: one.id, number: one.number, revision: one.revision, sha256: one.sha256 },
      ...{ state: one.state, remark: one.remark, version: one.version },
      ...{ submittedBy: nameOf(one.submittedBy), submittedAt: one.submittedAt },
      ...{ decidedBy: nameOf(one.decidedBy), decidedAt: one.decidedAt },
      decisionRemark: one.decisionRemark,
    })),
    revisions: revisions.map(({ revision, sha256, savedBy, savedAt }) => ({
      ...{ revision, sha256, savedAt },
      savedBy: nameOf(savedBy),
    })),
  };
}

export function revisionView({
  revision,
  xml,
  sha256,
  model,
}: RevisionContent): ProcessRevisionContentDto {
  return { revision, xml, sha256, steps: model.steps.map(stepView) };
}
