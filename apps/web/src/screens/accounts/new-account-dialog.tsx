import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { passwordCodes } from '../../session/password-codes.ts';
import { isGoodPassword } from '../../session/password-rules.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useCreateAccount } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';
import { GivenPasswordField } from './given-password-field.tsx';
import { proposedPassword } from './propose-password.ts';
import { RightFields } from './right-fields.tsx';

const codes = {
  ...passwordCodes,
  'access.user-name-invalid': 'userName',
  'access.user-name-taken': 'userName',
} as const;
const nobody = { displayName: '', userName: '', administrator: false, mayOpenEngagements: false };

export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(accountsTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { values, change, forget } = useDraftChange('new-account', nobody);
  // A password is in no draft.
  const [password, setPassword] = useState(proposedPassword);
  const [tried, setTried] = useState(false);
  const create = useCreateAccount();
  const { faults, rest } = placedProblem(
    create.error,
    ['displayName', 'userName', 'password'],
    codes,
  );
  const complete = values.displayName.trim() !== '' && values.userName.trim() !== '';
  const good = isGoodPassword(password, password, values.userName);
  const missing = (value: string) =>
    tried && value.trim() === '' ? sayForm('required') : undefined;
  const submit = () => {
    setTried(true);
    if (!complete || !good) return;
    create.mutate(
      { ...values, password },
      {
        onSuccess: ({ displayName }) => {
          forget();
          onClose();
          toasts.done(say('created', { name: displayName }));
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('form.new')}
      submitLabel={say('form.create')}
      pending={create.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={say('form.name')}
        required
        data-autofocus
        value={values.displayName}
        error={missing(values.displayName) ?? faults['displayName']}
        onChange={(event) => change({ displayName: event.currentTarget.value })}
      />
      <TextInput
        label={say('form.userName')}
        description={say('form.userName.why')}
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={values.userName}
        error={missing(values.userName) ?? faults['userName']}
        onChange={(event) => change({ userName: event.currentTarget.value })}
      />
      <GivenPasswordField
        label={say('form.password')}
        description={say('form.password.why')}
        value={password}
        error={faults['password'] ?? (tried && !good ? say('password.short') : undefined)}
        onChange={setPassword}
      />
      <RightFields rights={values} onChange={change} />
    </FormDialog>
  );
}
