import type { Term } from './term.ts';

export const processTerms = [
  {
    key: 'fachbereich',
    de: 'Fachbereich',
    en: 'department',
    about: {
      de: 'Der geprüfte Teil der Verwaltung; mancherorts Amt oder Dezernat. Auch eine Rolle: Sie sieht die Feststellungen und Maßnahmen an den eigenen Bereich.',
      en: 'The audited part of the administration. Also a role: it sees the findings and measures addressed to its own area.',
    },
  },
  {
    key: 'aussenstelle',
    de: 'Außenstelle',
    en: 'branch office',
    about: {
      de: 'Ein Teil des Fachbereichs an einem anderen Ort.',
      en: 'A part of the department in another place.',
    },
  },
  {
    key: 'sachbearbeitung',
    de: 'Sachbearbeitung',
    en: 'case worker',
    about: {
      de: 'Wer Fälle bearbeitet. Prüfwerk zeigt dafür Pseudonyme wie SB-03, keine Namen.',
      en: 'Who handles cases. Prüfwerk shows pseudonyms such as SB-03 for them, no names.',
    },
  },
  {
    key: 'stelle',
    de: 'Stelle',
    en: 'post',
    about: {
      de: 'Der Arbeitsplatz für eine Person im Stellenplan, nicht der Ort.',
      en: 'The post for one person in the staff plan.',
    },
  },
  {
    key: 'vzae',
    de: 'Vollzeitäquivalent',
    en: 'full-time equivalent',
    about: {
      de: 'Maß für Personal: eine volle Stelle zählt 1, eine halbe 0,5, kurz VZÄ.',
      en: 'A measure of staff: a full post counts 1, a half one 0.5.',
    },
  },
  {
    key: 'personalbedarf',
    de: 'Personalbedarf',
    en: 'staffing requirement',
    unsourced: true,
    about: {
      de: 'Wie viele Stellen für eine Menge an Arbeit nötig sind: Fallzahl mal mittlere Bearbeitungszeit, geteilt durch die Jahresarbeitszeit einer Stelle.',
      en: 'How many posts a quantity of work needs: caseload times mean processing time, divided by the yearly working time of one post.',
    },
  },
  {
    key: 'prozess',
    de: 'Prozess',
    en: 'process',
    about: {
      de: 'Ein Ablauf mit Anfang und Ende, zum Beispiel vom Antrag bis zur Auszahlung.',
      en: 'A procedure with a beginning and an end, for example from application to payment.',
    },
  },
  {
    key: 'istprozess',
    de: 'Istprozess',
    en: 'as-is process',
    about: {
      de: 'Der Ablauf, wie er heute wirklich ist.',
      en: 'The procedure as it really is today.',
    },
  },
  {
    key: 'sollprozess',
    de: 'Sollprozess',
    en: 'to-be process',
    about: { de: 'Der Ablauf, wie er sein soll.', en: 'The procedure as it should be.' },
  },
  {
    key: 'arbeitsschritt',
    de: 'Arbeitsschritt',
    en: 'process step',
    about: {
      de: 'Eine einzelne Tätigkeit in einem Ablauf, im Diagramm ein Kästchen.',
      en: 'A single activity of a procedure, a box in the diagram.',
    },
  },
  {
    key: 'schrittliste',
    de: 'Schrittliste',
    en: 'step list',
    about: {
      de: 'Dasselbe Modell als Tabelle: ein Schritt je Zeile. Damit lässt sich ein Ablauf ohne Diagramm lesen und ändern.',
      en: 'The same model as a table: one step per row. With it a procedure can be read and changed without the diagram.',
    },
  },
  {
    key: 'verantwortungsbereich',
    de: 'Verantwortungsbereich',
    en: 'lane',
    about: {
      de: 'Wer einen Schritt ausführt; im Diagramm eine Bahn.',
      en: 'Who carries out a step; a lane in the diagram.',
    },
  },
  {
    key: 'mbz',
    de: 'mittlere Bearbeitungszeit',
    en: 'mean processing time',
    about: {
      de: 'Wie lange die Arbeit an einem Fall im Mittel dauert, ohne Wartezeiten, kurz mBZ.',
      en: 'How long the work on a case takes on average, without waiting.',
    },
  },
  {
    key: 'durchlaufzeit',
    de: 'Durchlaufzeit',
    en: 'lead time',
    about: {
      de: 'Die Zeit vom Anfang bis zum Ende eines Ablaufs, mit allem Warten.',
      en: 'The time from the beginning to the end of a procedure, with all waiting.',
    },
  },
  {
    key: 'liegezeit',
    de: 'Liegezeit',
    en: 'idle time',
    about: {
      de: 'Die Zeit, in der ein Fall zwischen zwei Schritten liegt.',
      en: 'The time in which a case waits between two steps.',
    },
  },
  {
    key: 'ruestzeit',
    de: 'Rüstzeit',
    en: 'set-up time',
    about: {
      de: 'Die Zeit, um sich auf einen Schritt vorzubereiten, zum Beispiel Akten holen.',
      en: 'The time to get ready for a step, for example fetching files.',
    },
  },
  {
    key: 'medienbruch',
    de: 'Medienbruch',
    en: 'media break',
    about: {
      de: 'Eine Angabe wechselt von Papier in ein Programm oder von einem Programm in ein anderes, und jemand tippt sie ab. Dort entstehen Fehler.',
      en: 'A piece of information changes from paper to a program or from one program to another, and somebody types it again. Errors arise there.',
    },
  },
  {
    key: 'schnittstelle',
    de: 'Schnittstelle',
    en: 'interface',
    about: {
      de: 'Der Übergang zwischen zwei Programmen oder zwei Bereichen.',
      en: 'The transition between two programs or two departments.',
    },
  },
  {
    key: 'doppelerfassung',
    de: 'Doppelerfassung',
    en: 'duplicate data entry',
    about: {
      de: 'Dieselbe Angabe wird zweimal eingetippt.',
      en: 'The same information is typed in twice.',
    },
  },
  {
    key: 'fachverfahren',
    de: 'Fachverfahren',
    en: 'line-of-business system',
    about: {
      de: 'Das Programm, mit dem ein Fachbereich seine Fälle bearbeitet.',
      en: 'The program by which a department handles its cases.',
    },
  },
  {
    key: 'kennzahl',
    de: 'Kennzahl',
    en: 'key figure',
    about: {
      de: 'Eine Zahl, die über einen Ablauf oder Bereich etwas aussagt, zum Beispiel die Durchlaufzeit.',
      en: 'A number that says something about a procedure or department, for example the lead time.',
    },
  },
  {
    key: 'zielerreichung',
    de: 'Zielerreichung',
    en: 'target achievement',
    about: {
      de: 'Wie weit ein vereinbartes Ziel erreicht ist.',
      en: 'How far an agreed target has been reached.',
    },
  },
  {
    key: 'berichtszeitraum',
    de: 'Berichtszeitraum',
    en: 'reporting period',
    about: {
      de: 'Die Tage, über die ein Bericht Auskunft gibt.',
      en: 'The days that a report tells about.',
    },
  },
] as const satisfies readonly Term[];
