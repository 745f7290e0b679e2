import { distributionFactor } from '#pruefwerk/staffing';
import type { Finding, ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';
import { meanWait } from '../view/queue-theory.ts';

export const poolingRule: ImprovementRule = {
  id: 'pooling',
  find: (view) => {
    const located = view.figures.roles.filter(({ site }) => site !== null);
    const groups = [...Map.groupBy(located, ({ name }) => plain(name)).values()];
    return groups
      .filter((group) => new Set(group.map(({ site }) => site)).size > 1)
      .flatMap((group) => judged(view, group));
  },
};

type Role = ImprovementView['figures']['roles'][number];

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

function judged(
  view: ImprovementView,
  group: readonly Role[],
): ReturnType<ImprovementRule['find']> {
  const elementIds = group.flatMap(({ stepIds }) => stepIds);
  // Without a case there is nothing to pool, and nothing to spread a post over.
  if (!view.casesPerYear) return [{ kind: 'need', input: 'case-count', elementIds }];
  if (group.some(({ utilisation }) => utilisation === null)) {
    return [{ kind: 'need', input: 'posts', elementIds }];
  }
  const limit = view.limit('poolingLimit');
  const idle = group.every(({ utilisation }) => (utilisation ?? 1) < limit);
  return idle ? [findingOf(view, group, elementIds)] : [];
}

function findingOf(
  view: ImprovementView,
  group: readonly Role[],
  elementIds: readonly string[],
): Finding {
  const most = view.limit('utilisationLimit');
  const needed = (load: number): number => Math.max(1, Math.ceil(load / most));
  const loads = group.map(({ postsNeeded }) => postsNeeded?.base ?? 0);
  const total = loads.reduce((sum, one) => sum + one, 0);
  const apart = loads.reduce((sum, one) => sum + needed(one), 0);
  const together = needed(total);
  const posts = group.reduce((sum, one) => sum + (one.posts ?? 0), 0);
  const waits = group.map((role, at) => waitOf(view, [role], loads[at] ?? 0, role.posts ?? 0));
  const pooled = waitOf(view, group, total, posts);
  const apartWait = mean(waits, loads);
  return {
    kind: 'finding',
    elementIds,
    facts: {
      ...{ role: group[0]?.name ?? '', sites: group.flatMap(({ site }) => site ?? []) },
      ...{ apart, together, posts, waitNow: apartWait, waitPooled: pooled },
    },
    uses: ['poolingLimit', 'utilisationLimit'],
    change: null,
    extra: sparedPosts(view, group, apart - together),
  };
}

/** Posts that only rounding up at each site asks for, as minutes of the cases. */
function sparedPosts(view: ImprovementView, group: readonly Role[], posts: number) {
  const { staffing } = view.inputs.figures;
  const factor = distributionFactor(staffing);
  const minutes = (posts * staffing.workingMinutes) / factor / (view.casesPerYear ?? 1);
  const grades = group.flatMap(({ stepIds }) =>
    stepIds.flatMap((id) => view.step(id)?.activity.entgeltgruppe ?? []),
  );
  // Whether a whole post falls away is a matter of the staff plan: nothing at the least.
  const minutesPerCase = { low: 0, base: minutes, high: minutes };
  return { minutesPerCase, payGrade: grades[0] ?? null };
}

/** Hours of office time. */
function waitOf(
  view: ImprovementView,
  group: readonly Role[],
  load: number,
  servers: number,
): number | null {
  const steps = group.flatMap(({ stepIds }) => stepIds);
  const visits = steps.reduce((sum, id) => sum + view.visits(id), 0);
  const minutes = group.reduce((sum, { minutesPerCase }) => sum + minutesPerCase.base, 0);
  return visits === 0 ? 0 : meanWait({ servers, load, serviceTime: minutes / visits / 60 });
}

function mean(values: readonly (number | null)[], weights: readonly number[]): number | null {
  const total = weights.reduce((sum, one) => sum + one, 0);
  if (total === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, one, at) => sum + (one ?? 0) * (weights[at] ?? 0), 0) / total;
}
