import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { IconRefresh } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useCommitSeed } from '../control-tests.queries.ts';
import { keepSeed } from './kept-seed.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';
import { newSeed, sha256Hex } from './sha256.ts';

export function CommitForm({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const toasts = useToasts();
  const [seed, setSeed] = useState(newSeed);
  const [tried, setTried] = useState(false);
  const commit = useCommitSeed(file.id);
  const missing = seed === '';
  const submit = () => {
    setTried(true);
    if (missing || commit.isPending) return;
    // Kept before it is sent: a committed seed that is lost would be a test that cannot be drawn.
    keepSeed(file.id, seed);
    commit.mutate(
      { version: file.version, seedCommitment: sha256Hex(seed) },
      { onSuccess: () => toasts.done(say('commit.done')) },
    );
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['fields']}>
      <p>{say('commit.text')}</p>
      <TextInput
        label={say('commit.seed')}
        description={say('commit.seed.why')}
        classNames={{ input: 'mono' }}
        maxLength={200}
        value={seed}
        error={tried && missing ? say('commit.missing') : undefined}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
      <Facts
        facts={[
          [
            say('commit.hash'),
            <span key="hash" className={`mono ${classes['hash']}`}>
              {sha256Hex(seed)}
            </span>,
          ],
        ]}
      />
      <ProblemNotice problem={commit.error} />
      <Group gap={10}>
        <Guarded permission="control-test:write">
          <Button type="submit" loading={commit.isPending}>
            {say('commit.submit')}
          </Button>
        </Guarded>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => setSeed(newSeed())}
        >
          {say('commit.again')}
        </Button>
      </Group>
    </CheckedForm>
  );
}
