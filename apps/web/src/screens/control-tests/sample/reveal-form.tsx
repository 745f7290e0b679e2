import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useDraw } from '../control-tests.queries.ts';
import { useTestPlace } from '../use-test-place.ts';
import { forgetSeed, keptSeed } from './kept-seed.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';
import { sha256Hex } from './sha256.ts';

export function RevealForm({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const toasts = useToasts();
  const { change } = useTestPlace();
  const [seed, setSeed] = useState(() => keptSeed(file.id));
  const [tried, setTried] = useState(false);
  const draw = useDraw(file.id);
  const wrong = sha256Hex(seed) !== file.seedCommitment;
  const submit = () => {
    setTried(true);
    if (wrong || draw.isPending) return;
    draw.mutate(
      { version: file.version, seed },
      {
        onSuccess: ({ items }) => {
          forgetSeed(file.id);
          toasts.done(say('reveal.done', { count: items.length }));
          change({ ansicht: 'belege' });
        },
      },
    );
  };
  return (
    <CheckedForm onSubmit={submit} className={classes['fields']}>
      <p>{say('reveal.text')}</p>
      <Facts
        facts={[
          [
            say('reveal.hash'),
            <span key="hash" className={`mono ${classes['hash']}`}>
              {file.seedCommitment}
            </span>,
          ],
        ]}
      />
      <TextInput
        label={say('commit.seed')}
        classNames={{ input: 'mono' }}
        maxLength={200}
        value={seed}
        error={(tried || seed !== '') && wrong ? say('reveal.wrong') : undefined}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
      <ProblemNotice problem={draw.error} />
      <Group>
        <Guarded permission="control-test:write">
          <Button type="submit" loading={draw.isPending}>
            {say('reveal.submit')}
          </Button>
        </Guarded>
      </Group>
    </CheckedForm>
  );
}
