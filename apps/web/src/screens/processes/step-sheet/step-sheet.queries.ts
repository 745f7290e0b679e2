import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import { useLanguage } from '../../../texts/use-texts.ts';

export type StepImportPreview = Shape<'StepImportPreviewDto'>;

export const stepSheetUrl = (engagementId: string, id: string, language: string) =>
  `/api/engagements/${engagementId}/processes/${id}/step-table/file.xlsx?language=${language}`;

/** The process as text with tabs, to be changed and drawn anew as another one. */
export function useStepTableText(id: string) {
  const engagementId = useEngagementId();
  const language = useLanguage();
  return useMutation({
    mutationFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/step-table', {
          params: { path: { engagementId, id }, query: { language } },
        }),
      ),
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

export function useStepImportPreview(id: string) {
  const engagementId = useEngagementId();
  const language = useLanguage();
  return useMutation({
    mutationFn: (file: File) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/step-table/import-preview', {
          params: { path: { engagementId, id }, query: { language } },
          body: {},
          bodySerializer: () => formOf(file),
        }),
      ),
  });
}

interface Decided {
  readonly file: File;
  readonly fingerprint: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export function useStepImport(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ file, fingerprint, mine, theirs }: Decided) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/step-table/import', {
          params: {
            path: { engagementId, id },
            // The addresses travel as one word each way.
            query: { fingerprint, mine: [mine.join(',')], theirs: [theirs.join(',')] },
          },
          body: {},
          bodySerializer: () => formOf(file),
        }),
      ),
    onSettled: useStale('process'),
  });
}
