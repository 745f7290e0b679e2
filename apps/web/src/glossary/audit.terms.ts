import type { Term } from './term.ts';

export const auditTerms = [
  {
    key: 'pruefung',
    de: 'Prüfung',
    en: 'audit',
    about: {
      de: 'Ein Auftrag mit allem, was dazu gehört: Zahlungsdaten, Prozesse, Analysen, Feststellungen und Berichte. Wer nicht beteiligt ist, sieht sie nicht.',
      en: 'One order with everything that belongs to it: payment data, processes, analyses, findings and reports. Who is not a member does not see it.',
    },
  },
  {
    key: 'pruefungsauftrag',
    de: 'Prüfungsauftrag',
    en: 'engagement',
    about: {
      de: 'Der schriftliche Auftrag: was geprüft wird, mit welchem Ziel und in welchem Umfang. In Prüfwerk stehen seine Angaben in den Einstellungen der Prüfung.',
      en: 'The written order: what is examined, to what end and to what extent. In Prüfwerk its facts are in the engagement settings.',
    },
  },
  {
    key: 'organisationsuntersuchung',
    de: 'Organisationsuntersuchung',
    en: 'organisational review',
    unsourced: true,
    about: {
      de: 'Untersuchung, wie ein Bereich aufgebaut ist und arbeitet, oft mit Bemessung des Personals. In der Presse heißt sie meist Organisationsanalyse.',
      en: 'A study of how a department is organised and works, often with a calculation of its staff. The press mostly calls it an organisational analysis.',
    },
  },
  {
    key: 'pruefungszeitraum',
    de: 'Prüfungszeitraum',
    en: 'audit period',
    about: {
      de: 'Die Tage, um deren Zahlungen es geht, vom ersten bis zum letzten. Zahlungen außerhalb davon weist Prüfwerk beim Einlesen ab oder nennt sie.',
      en: 'The days whose payments are examined, from the first to the last. Prüfwerk rejects or names payments outside of them when it takes a file in.',
    },
  },
  {
    key: 'prueffeld',
    de: 'Prüffeld',
    en: 'audit area',
    about: {
      de: 'Ein abgegrenzter Teil dessen, was geprüft wird, zum Beispiel die Barauszahlungen eines Fachbereichs.',
      en: 'A bounded part of what is examined, for example the cash payments of one department.',
    },
  },
  {
    key: 'pruefungsgegenstand',
    de: 'Prüfungsgegenstand',
    en: 'audit subject',
    about: {
      de: 'Was geprüft wird: Leistungen, Verfahren oder Bereiche, in einem Satz beschrieben.',
      en: 'What is examined: benefits, procedures or departments, described in one sentence.',
    },
  },
  {
    key: 'pruefungshandlung',
    de: 'Prüfungshandlung',
    en: 'audit procedure',
    about: {
      de: 'Ein einzelner Arbeitsschritt der Prüfung, zum Beispiel das Nachlesen einer Akte zu einer Auffälligkeit.',
      en: 'A single step of the audit, for example reading the file that belongs to a red flag.',
    },
  },
  {
    key: 'pruefungsleitung',
    de: 'Prüfungsleitung',
    en: 'audit lead',
    about: {
      de: 'Die Rolle, die eine Prüfung leitet. Sie bestimmt die Beteiligten und sieht als einzige Auffälligkeiten, die Beschäftigte betreffen.',
      en: 'The role that leads an engagement. It chooses the members and is the only one to see red flags about employees.',
    },
  },
  {
    key: 'prueferin',
    de: 'Prüferin, Prüfer',
    en: 'auditor',
    about: {
      de: 'Die Rolle, die Zahlungsdaten einliest, Analysen startet, Auffälligkeiten bewertet und Feststellungen schreibt.',
      en: 'The role that takes in payment data, runs analyses, disposes of red flags and writes findings.',
    },
  },
  {
    key: 'rechnungspruefungsamt',
    de: 'Rechnungsprüfungsamt',
    en: 'municipal audit office',
    unsourced: true,
    about: {
      de: 'Die Stelle einer Gemeinde oder eines Kreises, die deren Rechnung und Verwaltung prüft, kurz RPA.',
      en: 'The office of a municipality or district that audits its accounts and administration.',
    },
  },
  {
    key: 'arbeitspapier',
    de: 'Arbeitspapier',
    en: 'working paper',
    about: {
      de: 'Was bei einer Prüfungshandlung festgehalten wird: was geprüft wurde, woran und mit welchem Ergebnis.',
      en: 'What is recorded of an audit procedure: what was examined, on what and with what result.',
    },
  },
  {
    key: 'nachweis',
    de: 'Nachweis',
    en: 'evidence',
    about: {
      de: 'Eine Datei oder eine Stelle in der Akte, die eine Aussage belegt.',
      en: 'A file or a place in the records that backs up a statement.',
    },
  },
  {
    key: 'unregelmaessigkeit',
    de: 'Unregelmäßigkeit',
    en: 'irregularity',
    about: {
      de: 'Sammelwort für Vorgänge, die von Regeln abweichen. Prüfwerk benutzt es nur in Berichten; bis dahin gibt es Auffälligkeiten und Feststellungen.',
      en: 'A collective word for transactions that depart from rules. Prüfwerk uses it in reports only; until then there are red flags and findings.',
    },
  },
  {
    key: 'empfehlung',
    de: 'Empfehlung',
    en: 'recommendation',
    about: {
      de: 'Was die Prüfung der geprüften Stelle rät, um die Ursache einer Feststellung abzustellen.',
      en: 'What the audit advises the audited office to do about the cause of a finding.',
    },
  },
  {
    key: 'massnahme',
    de: 'Maßnahme',
    en: 'measure',
    about: {
      de: 'Was nach einer Feststellung geschehen soll, mit einer verantwortlichen Person und einer Frist.',
      en: 'What is to be done after a finding, with a person in charge and a deadline.',
    },
  },
  {
    key: 'optimierung',
    de: 'Optimierungsvorschlag',
    en: 'optimisation proposal',
    about: {
      de: 'Ein Vorschlag, der einen Ablauf einfacher oder sicherer macht, ohne dass ein Mangel vorliegt.',
      en: 'A proposal that makes a procedure simpler or safer without there being a deficiency.',
    },
  },
  {
    key: 'stellungnahme',
    de: 'Stellungnahme',
    en: 'management response',
    about: {
      de: 'Was die geprüfte Stelle zu einer Feststellung schreibt. Sie gehört in den Bericht, auch wenn sie widerspricht.',
      en: 'What the audited office writes about a finding. It belongs in the report even when it disagrees.',
    },
  },
  {
    key: 'umsetzungsstand',
    de: 'Umsetzungsstand',
    en: 'implementation status',
    about: {
      de: 'Wie weit eine Maßnahme ist: offen, in Arbeit, umgesetzt, nachgeprüft.',
      en: 'How far a measure is: open, under way, carried out, checked again.',
    },
  },
  {
    key: 'nachschau',
    de: 'Nachschau',
    en: 'follow-up audit',
    about: {
      de: 'Eine spätere Prüfung, ob Maßnahmen umgesetzt sind und wirken.',
      en: 'A later audit of whether measures have been carried out and work.',
    },
  },
  {
    key: 'pruefungsbericht',
    de: 'Prüfungsbericht',
    en: 'audit report',
    about: {
      de: 'Das Ergebnis der Prüfung für die Empfänger: Feststellungen, Stellungnahmen und Maßnahmen.',
      en: 'The result of the audit for its readers: findings, responses and measures.',
    },
  },
  {
    key: 'feststellung',
    de: 'Feststellung',
    en: 'finding',
    about: {
      de: 'Was Prüfende nach eigener Beurteilung für richtig halten: Sachverhalt, Maßstab, Ursache, Folge und Empfehlung. Eine Feststellung trifft immer ein Mensch.',
      en: 'What auditors hold to be true by their own judgement: condition, criteria, cause, effect and recommendation. A finding is always made by a person.',
    },
  },
  {
    key: 'auffaelligkeit',
    de: 'Auffälligkeit',
    en: 'red flag',
    about: {
      de: 'Ein Treffer einer Prüfregel: Etwas an Zahlungen weicht vom Üblichen ab. Das kann ganz harmlose Gründe haben; erst Prüfende beurteilen es.',
      en: 'A hit of an analysis rule: something about payments differs from the usual. There may be quite harmless reasons; only auditors judge it.',
    },
  },
  {
    key: 'pruefregel',
    de: 'Prüfregel',
    en: 'analysis rule',
    about: {
      de: 'Eine Vorschrift, nach der Prüfwerk Zahlungen durchsucht, zum Beispiel nach doppelten. Ihre Grenzwerte lassen sich je Prüfung einstellen.',
      en: 'A rule by which Prüfwerk searches payments, for example for duplicates. Its limits can be set for each engagement.',
    },
  },
  {
    key: 'analyselauf',
    de: 'Analyselauf',
    en: 'analysis run',
    about: {
      de: 'Ein Durchgang ausgewählter Prüfregeln über einen Datenbestand. Jeder Lauf hält Regeln, Werte und Datenstand fest und lässt sich wiederholen.',
      en: 'One pass of chosen rules over a set of data. Each run records its rules, values and data and can be repeated.',
    },
  },
  {
    key: 'unauffaellig',
    de: 'unauffällig',
    en: 'cleared',
    about: {
      de: 'Beurteilung einer Auffälligkeit, für die es eine Erklärung gibt. Der Grund wird dazugeschrieben.',
      en: 'Disposition of a red flag that has an explanation. The reason is noted.',
    },
  },
  {
    key: 'rueckfrage',
    de: 'Rückfrage',
    en: 'query',
    about: {
      de: 'Beurteilung einer Auffälligkeit, zu der der Fachbereich erst antworten muss.',
      en: 'Disposition of a red flag to which the department has to answer first.',
    },
  },
  {
    key: 'protokoll',
    de: 'Protokoll',
    en: 'audit trail',
    about: {
      de: 'Alles, was in einer Prüfung geschehen ist: wer wann was getan hat. Es lässt sich nicht ändern und ist verkettet, damit Lücken auffallen.',
      en: 'Everything that has happened in an engagement: who did what and when. It cannot be changed and is chained, so that gaps show.',
    },
  },
] as const satisfies readonly Term[];
