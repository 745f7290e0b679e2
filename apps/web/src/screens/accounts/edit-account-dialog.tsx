import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type Account, useChangeAccount } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';
import { RightFields } from './right-fields.tsx';

interface Props {
  /** As saved now, also when somebody else saves meanwhile. */
  readonly account: Account;
  readonly onClose: () => void;
}

export function EditAccountDialog({ account, onClose }: Props) {
  const say = useTexts(accountsTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const saved = savedFields(account);
  const draft = useDraftChange(`account.${account.id}`, saved, account.version);
  const { values } = draft;
  const [tried, setTried] = useState(false);
  const change = useChangeAccount();
  const done = () => {
    draft.forget();
    onClose();
  };
  const save = (version: number) => {
    setTried(true);
    if (values.displayName.trim() === '') return;
    const { deactivationReason, ...facts } = draft.changes;
    const body = {
      id: account.id,
      version,
      ...facts,
      ...(deactivationReason && { deactivationReason }),
    };
    change.mutate(body, {
      onSuccess: ({ displayName }) => {
        done();
        toasts.done(say('saved', { name: displayName }));
      },
    });
  };
  const { faults, rest } = placedProblem(change.error, ['displayName']);
  const conflict = isConflict(change.error);
  const yesNo = (right: boolean) => say(right ? 'roles.yes' : 'roles.no');
  if (conflict) {
    return (
      <ConflictDialog
        opened
        fields={[
          { label: say('form.name'), yours: values.displayName, theirs: saved.displayName },
          ...(['mayOpenEngagements', 'administrator'] as const).map((right) => ({
            label: say(right === 'administrator' ? right : 'mayOpen'),
            yours: yesNo(values[right]),
            theirs: yesNo(saved[right]),
          })),
        ].filter(({ yours, theirs }) => yours !== theirs)}
        onKeepYours={() => save(account.version)}
        onTakeTheirs={done}
        onClose={() => change.reset()}
      />
    );
  }
  return (
    <FormDialog
      title={say('form.edit', { name: account.displayName })}
      submitLabel={sayForm('save')}
      pending={change.isPending}
      problem={rest}
      onSubmit={() => save(draft.baseVersion)}
      onClose={onClose}
    >
      <TextInput
        label={say('form.name')}
        required
        data-autofocus
        value={values.displayName}
        error={
          faults['displayName'] ??
          (tried && values.displayName.trim() === '' ? sayForm('required') : undefined)
        }
        onChange={(event) => draft.change({ displayName: event.currentTarget.value })}
      />
      <RightFields rights={values} onChange={draft.change} />
      {!account.active && (
        <Textarea
          label={say('form.reason')}
          description={say('form.reason.why')}
          autosize
          minRows={2}
          value={values.deactivationReason}
          onChange={(event) => draft.change({ deactivationReason: event.currentTarget.value })}
        />
      )}
    </FormDialog>
  );
}

function savedFields(account: Account) {
  const { displayName, administrator, mayOpenEngagements, deactivationReason } = account;
  return {
    ...{ displayName, administrator, mayOpenEngagements },
    deactivationReason: deactivationReason ?? '',
  };
}
