import type { ProcessStep } from '#pruefwerk/bpmn';
import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** A figure of the settings lies outside of what it can be. */
export class SettingOutOfRange extends Problem {
  /** @param setting its name in {@link SimulationSettings}, with a path: `arrivals.rate` */
  constructor(setting: string, allowed: string) {
    super('simulation.setting-out-of-range', { parameters: { setting, allowed }, status: 422 });
  }
}

/** Nobody can be sent through: the model has no steps. */
export class NothingToSimulate extends Problem {
  constructor() {
    super('simulation.nothing-to-simulate', { status: 422 });
  }
}

/** The model sends a case round and round. */
export class CaseWithoutEnd extends Problem {
  constructor({ id, name }: ProcessStep) {
    super('simulation.case-without-end', { parameters: { step: name || id }, status: 422 });
  }
}

export class SimulationAborted extends Problem {
  constructor() {
    super('simulation.aborted', { status: 409 });
  }
}

export const simulationTexts: ProblemTexts = {
  'simulation.setting-out-of-range': {
    de: 'Die Angabe „{setting}“ ist nicht möglich. Erlaubt: {allowed}.',
    en: 'The setting “{setting}” is not possible. Allowed: {allowed}.',
  },
  'simulation.nothing-to-simulate': {
    de: 'Das Modell enthält keine Schritte, die ein Fall durchlaufen könnte. Bitte zuerst Schritte eintragen.',
    en: 'The model has no steps that a case could walk through. Please enter steps first.',
  },
  'simulation.case-without-end': {
    de: 'Ein Fall kommt nicht zu Ende: Bei „{step}“ läuft er im Kreis. Bitte die Wahrscheinlichkeiten am Rücksprung prüfen.',
    en: 'A case does not come to an end: at “{step}” it goes round in circles. Please check the shares at the way back.',
  },
  'simulation.aborted': {
    de: 'Die Simulation wurde abgebrochen. Sie kann mit denselben Angaben neu gestartet werden.',
    en: 'The simulation was stopped. It can be started again with the same settings.',
  },
};
