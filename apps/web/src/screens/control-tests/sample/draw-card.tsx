import { Card } from '../../../parts/card.tsx';
import { type Step, Stepper } from '../../../parts/stepper.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { CommitForm } from './commit-form.tsx';
import { DrawnFacts } from './drawn-facts.tsx';
import { RevealForm } from './reveal-form.tsx';
import { sampleTexts } from './sample.texts.ts';

/** First the hash of the seed, then the seed: nobody can draw until the sample pleases. */
export function DrawCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const committed = file.seedCommitment !== null;
  const drawn = file.seed !== null;
  const steps: readonly Step[] = [
    {
      key: 'commit',
      title: say('draw.commit'),
      note: say('draw.commit.note'),
      state: committed ? 'done' : 'current',
    },
    {
      key: 'reveal',
      title: drawn ? say('draw.done') : say('draw.reveal'),
      state: drawn ? 'done' : committed ? 'current' : 'todo',
    },
  ];
  return (
    <Card title={say('draw.title')}>
      <Stepper label={say('draw.steps')} steps={steps} />
      {!committed && <CommitForm file={file} />}
      {committed && !drawn && <RevealForm file={file} />}
      {drawn && <DrawnFacts file={file} />}
    </Card>
  );
}
