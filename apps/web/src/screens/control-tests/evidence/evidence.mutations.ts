import { useMutation } from '@tanstack/react-query';
import { api, call, failed, ownHeaders } from '../../../api/client.ts';
import { Unreachable } from '../../../api/problem.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import type { TestEvidence } from '../control-tests.queries.ts';

interface Sent {
  readonly files: readonly File[];
  /** Null: evidence of the test as a whole. */
  readonly position: number | null;
}

/** Adds files; openapi-fetch does not build multipart forms of several files. */
export function useAddEvidence(testId: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: async ({ files, position }: Sent): Promise<TestEvidence[]> => {
      const body = new FormData();
      for (const file of files) body.append('file', file, file.name);
      const query = position === null ? '' : `?position=${position}`;
      const url = `/api/engagements/${engagementId}/control-tests/${testId}/evidence${query}`;
      const response = await fetch(url, { method: 'POST', headers: ownHeaders(), body }).catch(
        (error: unknown) => {
          throw new Unreachable('no connection', { cause: error });
        },
      );
      const answer: unknown = await response.json().catch(() => null);
      if (!response.ok) throw failed(response.status, answer);
      return answer as TestEvidence[];
    },
    onSettled: useStale('control-test'),
  });
}

export function useWithdrawEvidence(testId: string, evidenceId: string) {
  const engagementId = useEngagementId();
  const base = '/api/engagements/{engagementId}/control-tests/{id}/evidence' as const;
  return useMutation({
    mutationFn: (reason: string) =>
      call(
        api.PUT(`${base}/{evidenceId}/withdrawal`, {
          params: { path: { engagementId, id: testId, evidenceId } },
          body: { reason },
        }),
      ),
    onSettled: useStale('control-test'),
  });
}
