import { Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { controlsQuery, risksQuery } from '../../controls/controls.queries.ts';
import { PickList } from '../../controls/pick-list.tsx';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useLibraryEntries } from './library-entries.tsx';
import { libraryQuery, useCopyFromLibrary } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

type Kind = 'risks' | 'controls';

/** Copies risks and controls of the library into the engagement; what is there already cannot be chosen again. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(risksTexts);
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const { data: library, error: unread } = useQuery(libraryQuery);
  const present = usePresent(engagementId);
  const [kind, setKind] = useState<Kind>('risks');
  const [chosen, setChosen] = useState<Record<Kind, string[]>>({ risks: [], controls: [] });
  const [withControls, setWithControls] = useState(true);
  const [tried, setTried] = useState(false);
  const copy = useCopyFromLibrary();
  const entries = useLibraryEntries(library, present);
  const none = chosen.risks.length + chosen.controls.length === 0;
  const submit = () => {
    setTried(true);
    if (none) return;
    copy.mutate(
      { ...chosen, withControls },
      {
        onSuccess: (copied) => {
          toasts.done(say('library.done', copied));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      size="xl"
      title={say('library.title')}
      submitLabel={say('library.submit')}
      pending={copy.isPending}
      problem={copy.error ?? unread}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={say('library.what')}
        value={kind}
        onChange={(value) => setKind(value)}
        data={(['risks', 'controls'] as const).map((value) => ({
          value,
          label: `${say(`library.${value}`)} (${entries[value].length})`,
        }))}
      />
      {library ? (
        <PickList
          key={kind}
          label={say(`library.${kind}`)}
          entries={entries[kind]}
          chosen={chosen[kind]}
          onChange={(list) => setChosen({ ...chosen, [kind]: list })}
        />
      ) : (
        !unread && <Loading />
      )}
      <Checkbox
        label={say('library.withControls')}
        checked={withControls}
        onChange={(event) => setWithControls(event.currentTarget.checked)}
      />
      {tried && none && (
        <Notice kind="problem" role="alert">
          {say('library.none')}
        </Notice>
      )}
    </FormDialog>
  );
}

/** Library entries that the engagement has copied already. */
function usePresent(engagementId: string): ReadonlySet<string> {
  const risks = useQuery(risksQuery(engagementId));
  const controls = useQuery(controlsQuery(engagementId));
  const all = [...(risks.data ?? []), ...(controls.data ?? [])];
  return new Set(all.flatMap(({ libraryId }) => libraryId ?? []));
}
