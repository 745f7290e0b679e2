import type { OverviewFacts } from './overview-facts.ts';
import type { WorkState } from './work-state.ts';

export function workStateOf(facts: OverviewFacts): WorkState {
  const { progress, findings, neighbours, dataset, flags } = facts;
  return {
    ...neighbours,
    ...findings,
    ...flagState(flags),
    ...importState(progress),
    members: progress.members,
    signingLimits: progress.signingLimits,
    payments: dataset?.manifest.accepted ?? 0,
    rejected: dataset?.manifest.rejected ?? 0,
    runs: progress.runs,
    runsDone: progress.lastRun ? 1 : 0,
    runAtWork: progress.runAtWork,
    dataNewerThanLastRun: dataNewerThanLastRun(progress),
    issues: progress.lastIssue?.number ?? 0,
    issueDue: issueDue(progress),
  };
}

function flagState({ byRule, counts }: OverviewFacts['flags']) {
  const sum = (of: 'open' | 'queried' | 'total') => byRule.reduce((all, rule) => all + rule[of], 0);
  return {
    flagsTotal: sum('total'),
    flagsOpen: sum('open'),
    flagsQueried: sum('queried'),
    flagsHighOpen: counts.highOpen,
    flagsPersonsOpen: counts.personsOpen,
  };
}

function importState({ imports, datasets }: OverviewFacts['progress']) {
  const inState = (state: string) => imports.filter((one) => one.state === state);
  return {
    imports: imports.filter(({ state }) => state !== 'cancelled').length,
    importsAwaitingMapping: inState('awaiting-mapping').length,
    importsFailed: inState('failed').length,
    datasets: datasets.length,
    unreconciled: inState('sealed').filter(({ reconciliation }) => reconciliation === 'open')
      .length,
  };
}

/** Payments sealed after the last run was asked for are not in it. */
export function dataNewerThanLastRun({ datasets, lastRun }: OverviewFacts['progress']): boolean {
  const [newest] = datasets;
  if (!newest || !lastRun) return false;
  return newest.id !== lastRun.datasetId && newest.sealedAt > lastRun.createdAt;
}

function issueDue({ lastIssue, lastChange }: OverviewFacts['progress']): boolean {
  return lastIssue === null || (lastChange !== null && lastChange > lastIssue.issuedAt);
}
