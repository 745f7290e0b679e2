import type { CriticismFacts } from '#pruefwerk/tasks';

interface SampleAnswer extends CriticismFacts {
  /** Number of the task. */
  readonly task: string;
  readonly question: string;
}

/** What the task criticism has brought up so far; other questions are still open. */
export const sampleCriticism: readonly SampleAnswer[] = [
  {
    ...{ task: '1.2.1', question: 'purpose-duty', answer: 'yes' },
    ...{ remark: '§ 6 Abs. 1 AsylbLG, Ermessen im Einzelfall.', proposal: '' },
  },
  {
    ...{ task: '1.2.1', question: 'execution-flow', answer: 'no' },
    remark: 'Die Anordnung wird gedruckt und an der Kasse abgeschrieben.',
    proposal: 'Schnittstelle zum Kassenverfahren einrichten; siehe Sollprozess.',
  },
  {
    ...{ task: '1.2.1', question: 'purpose-extent', answer: 'research' },
    remark: 'Ob Pauschalen einen Teil der Einzelprüfungen ersetzen können, ist offen.',
    proposal: '',
  },
  {
    ...{ task: '1.2.2', question: 'execution-control', answer: 'no' },
    remark: 'Unter 500 € sieht keine zweite Person die Zahlung.',
    proposal: 'Freigabe durch die zweite Sachbearbeitung, auch bei kleinen Beträgen.',
  },
  {
    ...{ task: '3.1.1', question: 'execution-flow', answer: 'no' },
    remark: 'Drei von zehn Anträgen sind unvollständig und gehen per Brief zurück.',
    proposal: 'Vollständigkeit bei der Annahme klären.',
  },
  {
    ...{ task: '5.1.3', question: 'execution-technology', answer: 'no' },
    ...{
      remark: 'Betrag und Konto werden neu eingegeben.',
      proposal: 'Entfällt mit Schnittstelle.',
    },
  },
  {
    ...{ task: '6.1', question: 'purpose-duty', answer: 'no' },
    remark: 'Freiwillige Aufgabe, Ratsbeschluss.',
    proposal: 'Wirkung an vermiedenen Doppelterminen und kürzerer Dauer messen.',
  },
];
