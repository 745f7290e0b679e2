import { distributionFactor } from '#pruefwerk/staffing';
import { setAttribute } from '../change/edits.ts';
import { withRole } from '../change/with-elements.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';
import { meanWait } from '../view/queue-theory.ts';

export const bottleneckRule: ImprovementRule = {
  id: 'bottleneck',
  find: (view) => {
    const busy = view.figures.roles.filter(
      ({ utilisation }) => utilisation !== null && utilisation > view.limit('utilisationLimit'),
    );
    if (busy.length > 0) return busy.map((role) => findingOf(view, role));
    const worked = view.figures.roles.filter(({ minutesPerCase }) => minutesPerCase.base > 0);
    if (worked.length === 0) return [];
    if (view.casesPerYear === null) {
      return [{ kind: 'need', input: 'case-count', elementIds: [] }];
    }
    const untold = worked.filter(({ posts }) => posts === null);
    const elementIds = untold.flatMap(({ stepIds }) => stepIds);
    return untold.length > 0 ? [{ kind: 'need', input: 'posts', elementIds }] : [];
  },
};

type Role = ImprovementView['figures']['roles'][number];

function findingOf(view: ImprovementView, role: Role): Finding {
  const { posts, postsNeeded, stepIds, utilisation, name } = role;
  const [now, load] = [posts ?? 0, postsNeeded?.base ?? 0];
  const more = load / view.limit('utilisationLimit') - now;
  const waitNow = waitOf(view, role, now);
  const waitThen = waitOf(view, role, now + more);
  const spared = waitNow === null || waitThen === null ? 0 : waitNow - waitThen;
  const lanes = [...new Set(stepIds.flatMap((id) => view.step(id)?.laneId ?? []))];
  const laneId = lanes[0] ?? null;
  return {
    kind: 'finding',
    elementIds: [laneId ?? stepIds[0] ?? '', ...stepIds],
    facts: { role: name, utilisation, posts: now, more, overloaded: load >= now ? 'yes' : 'no' },
    uses: ['utilisationLimit'],
    change:
      laneId === null
        ? null
        : () => ({
            apply: (model) => withRole(model, laneId, { vzaeSoll: now + more }),
            edits: [setAttribute(laneId, 'rolle', 'vzaeSoll', now + more)],
          }),
    extra: {
      leadTimeH: { low: spared, base: spared, high: spared },
      ...costOf(view, role, more),
    },
  };
}

/** More posts cost: their working minutes, spread over the cases. */
function costOf(view: ImprovementView, { stepIds }: Role, more: number) {
  const { staffing } = view.inputs.figures;
  const cases = view.casesPerYear ?? 0;
  if (cases === 0) return {};
  const factor = distributionFactor(staffing);
  const minutes = -(more * staffing.workingMinutes) / factor / cases;
  const payGrade = stepIds.map((id) => view.step(id)?.activity.entgeltgruppe).find(Boolean);
  return {
    minutesPerCase: { low: minutes, base: minutes, high: minutes },
    payGrade: payGrade ?? null,
  };
}

/** Hours of office time that a case waits for the role, over all its visits; null when the queue grows without end. */
function waitOf(
  view: ImprovementView,
  { stepIds, postsNeeded }: Role,
  posts: number,
): number | null {
  const load = postsNeeded?.base ?? 0;
  const visits = stepIds.reduce((sum, id) => sum + view.visits(id), 0);
  const minutes = stepIds.reduce(
    (sum, id) => sum + (view.figuresOf(id)?.minutesPerCase.base ?? 0),
    0,
  );
  if (visits === 0) return 0;
  const wait = meanWait({ servers: posts, load, serviceTime: minutes / visits / 60 });
  return wait === null ? null : wait * visits;
}
