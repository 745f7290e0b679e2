import { useMembers } from '../../engagement/members.queries.ts';
import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type MeasureForm, measureFormOf } from './measure-form.ts';
import type { Measure } from './measure-status.ts';
import { measuresTexts } from './measures.texts.ts';

const fields = ['title', 'ownerName', 'ownerId', 'deadline', 'remark'] as const;
type Field = (typeof fields)[number];

interface Props {
  readonly opened: boolean;
  /** As saved now. */
  readonly measure: Measure;
  readonly changes: Partial<MeasureForm>;
  readonly onKeepYours: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved the measure meanwhile: both versions of what differs. */
export function MeasureConflict({ measure, changes, ...rest }: Props) {
  const say = useTexts(measuresTexts);
  const { date } = useFormat();
  const members = useMembers();
  const theirs = measureFormOf(measure);
  const shown = (field: Field, form: MeasureForm): string => {
    const value = form[field] ?? '';
    if (field === 'deadline') return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
    if (field !== 'ownerId') return value;
    return members.find(({ accountId }) => accountId === value)?.displayName ?? '';
  };
  return (
    <ConflictDialog
      {...rest}
      fields={fields
        .filter((field) => field in changes)
        .map((field) => ({
          label: say(field === 'title' ? 'name' : field),
          yours: shown(field, { ...theirs, ...changes }),
          theirs: shown(field, theirs),
        }))}
    />
  );
}
