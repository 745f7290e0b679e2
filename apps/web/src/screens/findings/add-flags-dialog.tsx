import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ConfirmedFlags } from './confirmed-flags.tsx';
import type { FindingFile } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { confirmedFlagsQuery } from './findings.queries.ts';
import { useFlagChange } from './use-flag-change.ts';

interface Props {
  readonly file: FindingFile;
  readonly onClose: () => void;
}

export function AddFlagsDialog({ file, onClose }: Props) {
  const say = useTexts(findingTexts);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error } = useQuery(confirmedFlagsQuery(useEngagementId()));
  const change = useFlagChange(file);
  return (
    <FormDialog
      title={say('flags.add')}
      submitLabel={say('flags.add.submit')}
      pending={change.pending}
      problem={change.problem ?? error}
      onSubmit={() => (chosen.length === 0 ? onClose() : change.add(chosen, onClose))}
      onClose={onClose}
      size="lg"
    >
      {data ? <ConfirmedFlags page={data} chosen={chosen} onChange={setChosen} /> : <Loading />}
    </FormDialog>
  );
}
