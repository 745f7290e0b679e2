import { type ConflictField, ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { RedFlag } from './next-row.ts';
import { fileTexts } from './red-flag-file.texts.ts';
import type { Triage } from './use-triage.ts';

interface Props {
  readonly triage: Triage;
  /** As it is saved now; undefined until it is read again. */
  readonly flag: RedFlag | undefined;
}

/** Two people judged the same red flag: the later one decides which holds. */
export function DispositionConflict({ triage, flag }: Props) {
  const say = useTexts(fileTexts);
  const sayPart = useTexts(partsTexts);
  const { conflict, settleConflict } = triage;
  // Only the version that is saved now can be compared and replaced.
  const current = conflict && flag?.id === conflict.flag.id && flag.version > conflict.flag.version;
  if (!conflict || !current) return null;
  const fields: ConflictField[] = [
    {
      label: say('conflict.disposition'),
      yours: sayPart(`disposition.${conflict.disposition}`),
      theirs: sayPart(`disposition.${flag.disposition}`),
    },
    {
      label: say('conflict.reason'),
      yours: conflict.reason ?? '',
      theirs: flag.dispositionReason ?? '',
    },
    {
      label: say('conflict.by'),
      yours: say('conflict.you'),
      theirs: flag.disposedByName ?? say('history.someone'),
    },
  ];
  return (
    <ConflictDialog
      opened
      fields={fields}
      onKeepYours={() => settleConflict({ ...conflict, flag })}
      onTakeTheirs={() => {
        triage.setReason('');
        settleConflict(null);
      }}
      onClose={() => settleConflict(null)}
    />
  );
}
