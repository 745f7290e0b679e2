import { Button } from '@mantine/core';
import { useState } from 'react';
import { placedProblem } from '../../feedback/field-faults.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { NewPasswordFields } from '../../session/new-password-fields.tsx';
import { passwordCodes } from '../../session/password-codes.ts';
import { isGoodPassword } from '../../session/password-rules.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './sign-in.module.css';
import { useOwnPassword, useSignOut } from './sign-in.queries.ts';
import { signInTexts } from './sign-in.texts.ts';

const codes = { ...passwordCodes, 'access.password-wrong': 'current' };

interface Props {
  readonly userName: string;
  /** As just typed at sign-in; empty after a reload. */
  readonly knownPassword: string;
}

/** Before anything else: the password that the administration knows is replaced by an own one. */
export function OwnPasswordForm({ userName, knownPassword }: Props) {
  const say = useTexts(signInTexts);
  const sayForm = useTexts(formTexts);
  const [current, setCurrent] = useState(knownPassword);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const change = useOwnPassword();
  const leave = useSignOut();
  const { faults, rest } = placedProblem(change.error, [], codes);
  const submit = () => {
    setTried(true);
    if (current === '' || !isGoodPassword(password, repeated, userName)) return;
    change.mutate({ currentPassword: current, newPassword: password });
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['form']}>
      <input type="hidden" name="username" autoComplete="username" value={userName} readOnly />
      {(knownPassword === '' || faults['current']) && (
        <PasswordField
          label={say('due.current')}
          autoComplete="current-password"
          required
          value={current}
          error={faults['current'] ?? (tried && current === '' ? sayForm('required') : undefined)}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
      )}
      <NewPasswordFields
        {...{ userName, password, repeated, tried }}
        fault={faults['password']}
        onPassword={setPassword}
        onRepeated={setRepeated}
      />
      <ProblemNotice problem={rest ?? leave.error} />
      <Button type="submit" size="md" loading={change.isPending}>
        {say('due.submit')}
      </Button>
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        {say('due.leave')}
      </Button>
    </CheckedForm>
  );
}
