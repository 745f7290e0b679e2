import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Figures } from '../../parts/figures.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { UsedInProcesses } from '../processes/links/used-in-processes.tsx';
import { processLinksTexts } from '../processes/links/process-links.texts.ts';
import { DeputiesCard } from './deputies/deputies-card.tsx';
import { OpeningCard } from './opening/opening-card.tsx';
import type { Branch, Organisation, UnitAt } from './organisation.queries.ts';
import classes from './organisation.module.css';
import { organisationTexts } from './organisation.texts.ts';
import { PostsCard } from './posts/posts-card.tsx';
import { PowersCard } from './powers/powers-card.tsx';
import { ServicesCard } from './services/services-card.tsx';
import { useFte } from './use-fte.ts';

interface Props {
  readonly unit: UnitAt;
  readonly found: Organisation;
}

/** Everything about the chosen unit. */
export function UnitDetail({ unit, found }: Props) {
  const posts = found.posts.filter(({ unitId }) => unitId === unit.id);
  const branch = found.branches.find(({ unitId }) => unitId === unit.id);
  const sayLinks = useTexts(processLinksTexts);
  return (
    <div className={classes['stack']}>
      <UnitFigures unit={unit} branch={branch} />
      <PostsCard unit={unit} posts={posts} found={found} />
      {posts.length > 0 && (
        <div className={classes['two']}>
          <DeputiesCard posts={posts} found={found} />
          <PowersCard posts={posts} />
        </div>
      )}
      {(branch !== undefined || unit.kind === 'department') && (
        <div className={classes['two']}>
          <ServicesCard unit={unit} services={branch?.services ?? []} />
          <OpeningCard unit={unit} branch={branch} />
        </div>
      )}
      <Card title={sayLinks('used.title')}>
        <UsedInProcesses linked={({ organisationUnitId }) => organisationUnitId === unit.id} />
      </Card>
    </div>
  );
}

function UnitFigures({ unit, branch }: { readonly unit: UnitAt; readonly branch?: Branch }) {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const { decimal, percent } = useFormat();
  const staff = ({ fteActual, fteTarget }: UnitAt['own']) =>
    say('figure.fte', { actual: fte(fteActual), target: fte(fteTarget) });
  const { own, total } = unit;
  const filled = total.fteTarget === 0 ? '–' : percent(total.fteActual / total.fteTarget, 0);
  const hours = say('hours.value', { hours: decimal((branch?.minutesPerWeek ?? 0) / 60) });
  return (
    <Card title={unit.name} note={say(`kind.${unit.kind}`)}>
      <Figures
        figures={[
          {
            ...{ key: 'own', label: say('figure.own'), value: own.posts, note: staff(own) },
          },
          {
            ...{ key: 'total', label: say('figure.total'), value: total.posts },
            note: staff(total),
          },
          { key: 'fill', label: say('figure.fill'), value: filled },
          { key: 'deputies', label: say('figure.deputies'), value: total.withoutDeputy },
          ...(branch ? [{ key: 'hours', label: say('figure.hours'), value: hours }] : []),
        ]}
      />
    </Card>
  );
}
