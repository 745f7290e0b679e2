import type { Term } from './term.ts';

export const paymentTerms = [
  {
    key: 'zahlung',
    de: 'Zahlung',
    en: 'payment',
    about: {
      de: 'Eine Zeile der Zahlungsdaten: ein Betrag an einen Empfänger an einem Tag.',
      en: 'One row of the payment data: an amount to a payee on a day.',
    },
  },
  {
    key: 'zahlungsanordnung',
    de: 'Zahlungsanordnung',
    en: 'payment order',
    about: {
      de: 'Die Anweisung an die Kasse, zu zahlen, auch Auszahlungsanordnung oder Kassenanordnung.',
      en: 'The instruction to the treasury to pay.',
    },
  },
  {
    key: 'beleg',
    de: 'Beleg',
    en: 'voucher',
    about: {
      de: 'Unterlage, die eine Zahlung begründet.',
      en: 'The document that gives the reason for a payment.',
    },
  },
  {
    key: 'belegnummer',
    de: 'Belegnummer',
    en: 'voucher number',
    about: {
      de: 'Die Nummer, unter der eine Zahlung in der Kasse oder im Fachverfahren steht.',
      en: 'The number under which a payment stands in the treasury or in the case system.',
    },
  },
  {
    key: 'zahldatum',
    de: 'Zahldatum',
    en: 'payment date',
    about: { de: 'Der Tag, an dem gezahlt wurde.', en: 'The day on which it was paid.' },
  },
  {
    key: 'zahlweg',
    de: 'Zahlweg',
    en: 'payment method',
    about: {
      de: 'Wie gezahlt wurde: bar, durch Überweisung oder Scheck.',
      en: 'How it was paid: in cash, by transfer or by cheque.',
    },
  },
  {
    key: 'barauszahlung',
    de: 'Barauszahlung',
    en: 'cash payment',
    about: {
      de: 'Eine Zahlung in Bargeld, an der Kasse oder am Automaten.',
      en: 'A payment in cash, at the counter or from a machine.',
    },
  },
  {
    key: 'doppelzahlung',
    de: 'Doppelzahlung',
    en: 'duplicate payment',
    about: {
      de: 'Dieselbe Leistung wurde zweimal gezahlt. Prüfwerk nennt es eine mögliche Doppelzahlung, bis Prüfende geurteilt haben.',
      en: 'The same benefit was paid twice. Prüfwerk calls it a possible duplicate payment until auditors have judged.',
    },
  },
  {
    key: 'splitting',
    de: 'Betragssplitting',
    en: 'payment splitting',
    about: {
      de: 'Ein Bedarf wird in mehrere Zahlungen geteilt, die einzeln unter der Freigabegrenze bleiben.',
      en: 'One need is divided into several payments that each stay below the signing limit.',
    },
  },
  {
    key: 'ueberzahlung',
    de: 'Überzahlung',
    en: 'overpayment',
    about: { de: 'Es wurde mehr gezahlt, als zustand.', en: 'More was paid than was due.' },
  },
  {
    key: 'rueckforderung',
    de: 'Rückforderung',
    en: 'recovery',
    about: {
      de: 'Die Verwaltung fordert zu viel Gezahltes zurück.',
      en: 'The administration claims back what was paid too much.',
    },
  },
  {
    key: 'abstimmung',
    de: 'Abstimmung',
    en: 'reconciliation',
    about: {
      de: 'Vergleich, ob die Summe der eingelesenen Zahlungen der Summe der Kasse entspricht.',
      en: 'A comparison of whether the total of the payments taken in equals the total of the treasury.',
    },
  },
  {
    key: 'stadtkasse',
    de: 'Stadtkasse, Gemeindekasse',
    en: 'municipal treasury',
    about: {
      de: 'Die Stelle, die Geld auszahlt und bucht; Prüfwerk nennt sie kurz Kasse.',
      en: 'The office that pays out and books money.',
    },
  },
  {
    key: 'einmalige_beihilfe',
    de: 'einmalige Beihilfe',
    en: 'one-time benefit',
    unsourced: true,
    about: {
      de: 'Eine Leistung für einen einzelnen Bedarf, zum Beispiel eine Erstausstattung. Heute heißt sie meist einmalige Leistung.',
      en: 'A benefit for a single need, for example first furnishings of a flat.',
    },
  },
  {
    key: 'asylblg',
    de: 'Asylbewerberleistungsgesetz',
    en: 'Asylum Seekers Benefits Act',
    unsourced: true,
    about: {
      de: 'Das Gesetz, nach dem Asylsuchende Leistungen erhalten, kurz AsylbLG.',
      en: 'The German act by which asylum seekers receive benefits.',
    },
  },
  {
    key: 'sgb2',
    de: 'Grundsicherung für Arbeitsuchende',
    en: 'basic income support for jobseekers',
    unsourced: true,
    about: {
      de: 'Leistungen für Menschen, die arbeiten können und ihren Lebensunterhalt nicht decken, nach dem SGB II.',
      en: 'Benefits for people who can work and do not cover their living, by the second book of the German social code.',
    },
  },
  {
    key: 'leistungsart',
    de: 'Leistungsart',
    en: 'benefit type',
    about: {
      de: 'Wofür gezahlt wird, meist als Schlüssel aus dem Fachverfahren.',
      en: 'What a payment is for, mostly as a code of the case system.',
    },
  },
  {
    key: 'leistungsbescheid',
    de: 'Bescheid',
    en: 'decision notice',
    about: {
      de: 'Die schriftliche Entscheidung über eine Leistung. Ohne sie fehlt einer Zahlung der Grund.',
      en: 'The written decision about a benefit. Without it a payment lacks its reason.',
    },
  },
  {
    key: 'leistungsberechtigt',
    de: 'leistungsberechtigte Person',
    en: 'beneficiary',
    about: {
      de: 'Der Mensch, dem eine Leistung zusteht. In Prüfwerk erscheint er als Pseudonym P-nn.',
      en: 'The person who is entitled to a benefit. In Prüfwerk they appear as a pseudonym P-nn.',
    },
  },
  {
    key: 'bedarfsgemeinschaft',
    de: 'Bedarfsgemeinschaft',
    en: 'benefit unit',
    unsourced: true,
    about: {
      de: 'Menschen, die im SGB II gemeinsam betrachtet werden, kurz BG. Im AsylbLG spricht man von Fall oder Haushalt.',
      en: 'People who are looked at together in the SGB II. In the AsylbLG one speaks of a case or a household.',
    },
  },
  {
    key: 'fallnummer',
    de: 'Fallnummer',
    en: 'case number',
    about: {
      de: 'Die Nummer einer Akte im Fachverfahren, auch Aktenzeichen.',
      en: 'The number of a file in the case system.',
    },
  },
  {
    key: 'fallzahl',
    de: 'Fallzahl',
    en: 'caseload',
    about: {
      de: 'Wie viele Fälle ein Bereich in einem Zeitraum bearbeitet.',
      en: 'How many cases a department handles in a period.',
    },
  },
  {
    key: 'jobcenter',
    de: 'Jobcenter',
    en: 'job centre',
    unsourced: true,
    about: {
      de: 'Die Behörde für die Leistungen nach dem SGB II.',
      en: 'The authority for benefits by the SGB II.',
    },
  },
  {
    key: 'optionskommune',
    de: 'zugelassener kommunaler Träger',
    en: 'approved local provider',
    unsourced: true,
    about: {
      de: 'Ein Kreis oder eine Stadt, die das Jobcenter allein führt; amtlich zugelassener kommunaler Träger.',
      en: 'A district or town that runs the job centre by itself.',
    },
  },
  {
    key: 'pseudonym',
    de: 'Pseudonym',
    en: 'pseudonym',
    about: {
      de: 'Ein Deckname statt des echten, zum Beispiel SB-07. Der Schlüssel dazu wird getrennt aufbewahrt.',
      en: 'A cover name in place of the real one, for example SB-07. Its key is kept apart.',
    },
  },
  {
    key: 'spaltenzuordnung',
    de: 'Spaltenzuordnung',
    en: 'column mapping',
    about: {
      de: 'Die Angabe, welche Spalte einer Datei welches Feld enthält, zum Beispiel Betrag oder Zahldatum.',
      en: 'The statement which column of a file holds which field, for example amount or payment date.',
    },
  },
  {
    key: 'abgewiesen',
    de: 'abgewiesen',
    en: 'rejected',
    about: {
      de: 'Eine Zeile der Datei, die nicht lesbar war. Prüfwerk nennt Zeile, Wert und Grund; sie fehlt in der Auswertung.',
      en: 'A row of the file that could not be read. Prüfwerk names row, value and reason; it is missing in the analysis.',
    },
  },
  {
    key: 'vorlage',
    de: 'Vorlage',
    en: 'template',
    about: {
      de: 'Eine gespeicherte Spaltenzuordnung für die nächste Datei aus demselben Verfahren.',
      en: 'A saved column mapping for the next file from the same system.',
    },
  },
] as const satisfies readonly Term[];
