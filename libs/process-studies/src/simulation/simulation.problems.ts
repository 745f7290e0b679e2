import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class SimulationUnknown extends Problem {
  constructor() {
    super('process-studies.simulation-unknown', { status: 404 });
  }
}

/** What has ended stays as it is. */
export class SimulationEnded extends Problem {
  constructor(state: string) {
    super('process-studies.simulation-ended', { status: 409, parameters: { state } });
  }
}

export const simulationRunTexts: ProblemTexts = {
  'process-studies.simulation-unknown': {
    de: 'Diese Simulation gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This simulation does not exist in this engagement. Reload the list.',
  },
  'process-studies.simulation-ended': {
    de: 'Diese Simulation ist schon zu Ende und bleibt, wie sie ist. Starten Sie eine neue mit denselben Angaben.',
    en: 'This simulation has ended and stays as it is. Start a new one with the same settings.',
  },
};
