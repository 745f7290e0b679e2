import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** Another worker has the job now; nothing of this attempt counts any more. */
export class JobLost extends Problem {
  constructor() {
    super('job.lost', { status: 500, level: 'warn' });
  }
}

export class UnknownJobKind extends Problem {
  constructor(kind: string) {
    super('job.unknown-kind', { status: 400, level: 'error', parameters: { kind } });
  }
}

export const jobTexts: ProblemTexts = {
  'job.lost': {
    de: 'Der Auftrag wurde inzwischen von einem anderen Arbeiter übernommen.',
    en: 'The job has been taken over by another worker.',
  },
  'job.unknown-kind': {
    de: 'Für Aufträge der Art „{kind}“ ist kein Arbeiter eingerichtet. Bitte den Arbeiter in derselben Version wie den Server starten.',
    en: 'No worker handles jobs of the kind "{kind}". Start the worker in the same version as the server.',
  },
  'job.unexpected': {
    de: 'Der Auftrag ist an einem unerwarteten Fehler gescheitert. Bitte erneut starten; bleibt der Fehler, dem Betreiber die Auftragsnummer nennen.',
    en: 'The job failed with an unexpected error. Start it again; if the error stays, tell the operator the job number.',
  },
  'job.worker-lost': {
    de: 'Der Auftrag wurde mehrmals aufgenommen, aber sein Arbeiter endete jedes Mal vorzeitig (zum Beispiel aus Speichermangel). Bitte den Betreiber verständigen.',
    en: 'The job was taken up several times, but its worker died each time (for lack of memory, for example). Please tell the operator.',
  },
};
