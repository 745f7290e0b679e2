import { useMembers } from '../../engagement/members.queries.ts';
import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { useFormat } from '../../format/use-format.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type FindingField, findingFields, type FindingForm, formOf } from './finding-form.ts';
import type { Finding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import type { FindingDraft } from './use-finding-draft.ts';

interface Props {
  /** As saved now. */
  readonly finding: Finding;
  readonly editor: FindingDraft;
}

/** Somebody else saved the finding while it was being written: both versions of what differs. */
export function FindingConflict({ finding, editor }: Props) {
  const say = useTexts(findingTexts);
  const shown = useShownField();
  const theirs = formOf(finding);
  const { changes } = editor.form;
  const fields = findingFields
    .filter((field) => field in changes)
    .map((field) => ({
      label: say(field),
      yours: shown(field, { ...theirs, ...changes }),
      theirs: shown(field, theirs),
    }));
  return (
    <ConflictDialog
      opened={editor.conflict}
      fields={fields}
      onKeepYours={() => editor.save(finding.version)}
      onTakeTheirs={editor.stop}
      onClose={editor.leaveConflict}
    />
  );
}

function useShownField(): (field: FindingField, form: FindingForm) => string {
  const sayPart = useTexts(partsTexts);
  const { money } = useFormat();
  const members = useMembers();
  return (field, form) => {
    const value = form[field];
    if (value === null) return '';
    if (typeof value === 'number') return money(value);
    if (field === 'risk') return sayPart(`risk.${form.risk}`);
    if (field !== 'addressedTo') return value;
    return members.find(({ accountId }) => accountId === value)?.displayName ?? '';
  };
}
