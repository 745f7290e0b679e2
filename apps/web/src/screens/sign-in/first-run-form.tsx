import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { placedProblem } from '../../feedback/field-faults.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { NewPasswordFields } from '../../session/new-password-fields.tsx';
import { passwordCodes } from '../../session/password-codes.ts';
import { isGoodPassword } from '../../session/password-rules.ts';
import { useTexts } from '../../texts/use-texts.ts';

import classes from './sign-in.module.css';
import { useFirstRun } from './sign-in.queries.ts';
import { signInTexts } from './sign-in.texts.ts';

const shown = ['displayName', 'userName', 'password'];
const codes = { ...passwordCodes, 'access.user-name-invalid': 'userName' };

/** The first account of all; it manages the others. */
export function FirstRunForm() {
  const say = useTexts(signInTexts);
  const sayForm = useTexts(formTexts);
  const [who, setWho] = useState({ displayName: '', userName: '' });
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const create = useFirstRun();
  const { faults, rest } = placedProblem(create.error, shown, codes);
  const missing = (value: string) =>
    tried && value.trim() === '' ? sayForm('required') : undefined;
  const submit = () => {
    setTried(true);
    const complete = who.displayName.trim() !== '' && who.userName.trim() !== '';
    if (!complete || !isGoodPassword(password, repeated, who.userName)) return;
    create.mutate({ ...who, password });
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['form']}>
      <TextInput
        label={say('first.name')}
        description={say('first.name.why')}
        autoComplete="name"
        autoFocus
        required
        value={who.displayName}
        error={missing(who.displayName) ?? faults['displayName']}
        onChange={({ currentTarget }) => setWho({ ...who, displayName: currentTarget.value })}
      />
      <TextInput
        label={say('userName')}
        description={say('first.userName.why')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={who.userName}
        error={missing(who.userName) ?? faults['userName']}
        onChange={({ currentTarget }) => setWho({ ...who, userName: currentTarget.value })}
      />
      <NewPasswordFields
        {...{ userName: who.userName, password, repeated, tried }}
        fault={faults['password']}
        onPassword={setPassword}
        onRepeated={setRepeated}
      />
      <ProblemNotice problem={rest} />
      <Button type="submit" size="md" loading={create.isPending}>
        {say('first.submit')}
      </Button>
    </CheckedForm>
  );
}
