import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { NewPasswordFields } from '../../session/new-password-fields.tsx';
import { passwordCodes } from '../../session/password-codes.ts';
import { isGoodPassword } from '../../session/password-rules.ts';
import { sessionQuery, useAccount } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './preferences.module.css';
import { preferencesTexts } from './preferences.texts.ts';

const codes = { ...passwordCodes, 'access.password-wrong': 'current' } as const;
const empty = { current: '', password: '', repeated: '' };

export function ChangePassword() {
  const say = useTexts(preferencesTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { userName } = useAccount();
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = useChangePassword();
  const { faults, rest } = placedProblem(change.error, [], codes);
  const { current, password, repeated } = typed;
  const submit = () => {
    setTried(true);
    if (current === '' || !isGoodPassword(password, repeated, userName)) return;
    change.mutate(
      { currentPassword: current, newPassword: password },
      {
        onSuccess: () => {
          setTyped(empty);
          setTried(false);
          toasts.done(say('password.done'));
        },
      },
    );
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['form']}>
      <PasswordField
        label={say('password.current')}
        required
        autoComplete="current-password"
        value={current}
        error={faults['current'] ?? (tried && current === '' ? sayForm('required') : undefined)}
        onChange={(event) => setTyped({ ...typed, current: event.currentTarget.value })}
      />
      <NewPasswordFields
        {...{ userName, password, repeated, tried }}
        fault={faults['password']}
        onPassword={(next) => setTyped({ ...typed, password: next })}
        onRepeated={(next) => setTyped({ ...typed, repeated: next })}
      />
      <ProblemNotice problem={rest} />
      <div>
        <Button type="submit" variant="default" loading={change.isPending}>
          {say('password.submit')}
        </Button>
      </div>
    </CheckedForm>
  );
}

function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<'PasswordChangeDto'>) =>
      call(api.POST('/api/session/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
}
