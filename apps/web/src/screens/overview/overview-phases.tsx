import type { Shape } from '../../api/types.ts';
import { useFormat } from '../../format/use-format.ts';
import { Stepper } from '../../parts/stepper.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { overviewTexts } from './overview.texts.ts';

type Phase = Shape<'PhaseDto'>;

/** The figure that says most about a phase that has begun. */
const told: Readonly<Record<Phase['key'], string>> = {
  planning: 'signingLimits',
  intake: 'payments',
  processes: 'processes',
  analysis: 'flagsTotal',
  testing: 'controls',
  report: 'findings',
};

export function OverviewPhases({ phases }: { readonly phases: readonly Phase[] }) {
  const say = useTexts(overviewTexts);
  const format = useFormat();
  const note = ({ key, state, figures }: Phase) => {
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value ?? 0;
    const count = value(told[key]);
    if (state === 'todo' || count === 0) return say(`phase.${state}`);
    if (key !== 'analysis') return say(`note.${key}`, { count, shown: format.count(count) });
    const judged = count - value('flagsOpen') - value('flagsQueried');
    return say('note.analysis', { judged: format.count(judged), total: format.count(count) });
  };
  const steps = phases.map((phase) => ({
    key: phase.key,
    title: say(`phase.${phase.key}`),
    note: note(phase),
    state: phase.state,
  }));
  return <Stepper label={say('phases')} steps={steps} />;
}
