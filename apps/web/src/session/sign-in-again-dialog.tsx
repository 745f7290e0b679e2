import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, call } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { sessionQuery } from './session.ts';
import { sessionTexts } from './session.texts.ts';

export function SignInAgainDialog({
  userName,
  onDone,
}: {
  readonly userName: string;
  readonly onDone: () => void;
}) {
  const say = useTexts(sessionTexts);
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => call(api.POST('/api/session', { body: { userName, password } })),
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onDone();
      await queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={say('again.title')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{say('again.text')}</Text>
          <TextInput label={say('userName')} value={userName} readOnly />
          <PasswordInput
            label={say('password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            data-autofocus
          />
          <ProblemNotice problem={signIn.error} />
          <Group justify="space-between">
            <Button variant="default" component="a" href="/anmelden">
              {say('again.leave')}
            </Button>
            <Button type="submit" loading={signIn.isPending}>
              {say('again.signIn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
