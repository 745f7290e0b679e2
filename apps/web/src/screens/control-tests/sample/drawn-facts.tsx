import { Button } from '@mantine/core';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../parts/facts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { useTestPlace } from '../use-test-place.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';

/** Everything that is needed to draw the same items again. */
export function DrawnFacts({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const { dateTime, money } = useFormat();
  const { change } = useTestPlace();
  const { committedAt, drawnAt, seed, seedCommitment, bookValueCents, intervalCents } = file;
  const mono = (text: string | null) => <span className={`mono ${classes['hash']}`}>{text}</span>;
  const byMoney = file.method === 'monetary-unit';
  return (
    <div className={classes['fields']}>
      <p>{say('drawn.text')}</p>
      <Facts
        facts={[
          [say('drawn.seed'), mono(seed)],
          [say('commit.hash'), mono(seedCommitment)],
          [say('drawn.committed'), committedAt ? dateTime(committedAt) : '–'],
          [say('drawn.at'), drawnAt ? dateTime(drawnAt) : '–'],
          ...(bookValueCents === null ? [] : [[say('drawn.book'), money(bookValueCents)] as const]),
          ...(intervalCents === null
            ? []
            : [[say('drawn.interval'), money(intervalCents)] as const]),
          [say('drawn.rule'), say(byMoney ? 'drawn.rule.money' : 'drawn.rule.random')],
        ]}
      />
      <div>
        <Button variant="default" onClick={() => change({ ansicht: 'belege' })}>
          {say('drawn.items')}
        </Button>
      </div>
    </div>
  );
}
