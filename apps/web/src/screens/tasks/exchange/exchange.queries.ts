import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import type { Language } from '../../../texts/define-texts.ts';

export type Preview = Shape<'TaskImportPreviewDto'>;
export type Conflict = Shape<'SheetConflictDto'>;

const base = '/api/engagements/{engagementId}/tasks';

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

export function usePreview(language: Language) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (file: File): Promise<Preview> =>
      call(
        api.POST(`${base}/import-preview`, {
          params: { path: { engagementId }, query: { language } },
          body: {},
          bodySerializer: () => formOf(file),
        }),
      ),
  });
}

export interface TakeOver {
  readonly file: File;
  readonly fingerprint: string;
  /** Addresses of cells whose value in the sheet, or in the records, holds. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export function useTakeOver() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ file, fingerprint, mine, theirs }: TakeOver) =>
      call(
        api.POST(`${base}/import`, {
          params: {
            path: { engagementId },
            query: { fingerprint, mine: [...mine], theirs: [...theirs] },
          },
          body: {},
          bodySerializer: () => formOf(file),
        }),
      ),
    onSettled: useStale('task'),
  });
}
