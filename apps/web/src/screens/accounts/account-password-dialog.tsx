import { Text } from '@mantine/core';
import { useState } from 'react';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { passwordCodes } from '../../session/password-codes.ts';
import { isGoodPassword } from '../../session/password-rules.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type Account, useChangeAccount } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';
import { GivenPasswordField } from './given-password-field.tsx';
import { proposedPassword } from './propose-password.ts';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
}

/** For somebody who forgot theirs. */
export function AccountPasswordDialog({ account, onClose }: Props) {
  const say = useTexts(accountsTexts);
  const toasts = useToasts();
  const [password, setPassword] = useState(proposedPassword);
  const [tried, setTried] = useState(false);
  const change = useChangeAccount();
  const { faults, rest } = placedProblem(change.error, ['password'], passwordCodes);
  const { id, version, displayName: name, userName } = account;
  const good = isGoodPassword(password, password, userName);
  const submit = () => {
    setTried(true);
    if (!good) return;
    change.mutate(
      { id, version, password },
      {
        onSuccess: () => {
          onClose();
          toasts.done(say('password.done', { name }));
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('password.title', { name })}
      submitLabel={say('password.submit')}
      pending={change.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{say('password.text')}</Text>
      <GivenPasswordField
        label={say('password.field')}
        description={say('form.password.why')}
        value={password}
        error={faults['password'] ?? (tried && !good ? say('password.short') : undefined)}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
