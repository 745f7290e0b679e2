import type { Branch, BranchService, Organisation, UnitAt } from './organisation.queries.ts';

export interface ComparedBranch {
  readonly unit: UnitAt;
  readonly branch: Branch;
  /** Services that hold on the day. */
  readonly offered: readonly BranchService[];
}

type Named = Pick<BranchService, 'service' | 'name'>;

/** Services of other names are the same when they are written the same, upper or lower case. */
export function serviceKey({ service, name }: Named): string {
  return service === 'other' ? `other:${(name ?? '').toLocaleLowerCase('de')}` : service;
}

export function comparedBranches({ branches, units }: Organisation): ComparedBranch[] {
  return branches.flatMap((branch) =>
    units
      .filter(({ id }) => id === branch.unitId)
      .map((unit) => ({ unit, branch, offered: branch.services.filter(({ holds }) => holds) })),
  );
}

/** Every service that is offered anywhere: those of the list first, in its order. */
export function comparedServices(
  branches: readonly ComparedBranch[],
  order: readonly string[],
): Named[] {
  const found = new Map<string, Named>();
  for (const { offered } of branches)
    for (const service of offered)
      if (!found.has(serviceKey(service))) found.set(serviceKey(service), service);
  const rank = ({ service }: Named) => order.indexOf(service);
  return [...found.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '', 'de'),
  );
}
