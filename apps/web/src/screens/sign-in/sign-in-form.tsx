import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { placedProblem } from '../../feedback/field-faults.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './sign-in.module.css';
import { useSignIn } from './sign-in.queries.ts';
import { signInTexts } from './sign-in.texts.ts';
import { useWait } from './use-wait.ts';

interface Props {
  /** A password that must be changed need not be typed again for that. */
  readonly onPassword: (password: string) => void;
}

export function SignInForm({ onPassword }: Props) {
  const say = useTexts(signInTexts);
  const sayForm = useTexts(formTexts);
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const signIn = useSignIn();
  const seconds = useWait(signIn.error);
  const { faults, rest } = placedProblem(signIn.error, ['userName', 'password']);
  const missing = (value: string) => (tried && value === '' ? sayForm('required') : undefined);
  const submit = () => {
    setTried(true);
    if (userName === '' || password === '' || seconds > 0) return;
    onPassword(password);
    signIn.mutate({ userName, password });
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['form']}>
      <TextInput
        label={say('userName')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        withAsterisk={false}
        value={userName}
        error={missing(userName) ?? faults['userName']}
        onChange={(event) => setUserName(event.currentTarget.value)}
      />
      <PasswordField
        label={say('password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        error={missing(password) ?? faults['password']}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <ProblemNotice problem={rest} />
      <Button type="submit" size="md" loading={signIn.isPending} aria-disabled={seconds > 0}>
        {seconds > 0 ? say('submit.wait', { seconds }) : say('submit')}
      </Button>
      <p className={classes['small']}>{say('forgotten')}</p>
    </CheckedForm>
  );
}
