import type { Control } from '../../../controls/controls.queries.ts';
import type { Language } from '../../../texts/define-texts.ts';

type Words = readonly [de: string, en: string];

const dated: Words = [
  'Der Nachweis ist datiert und zuordenbar',
  'The evidence is dated and attributable',
];
const filed: Words = ['Der Nachweis liegt der Akte bei', 'The evidence is in the file'];
const amount: Words = [
  'Der Betrag stimmt mit dem Bescheid überein',
  'The amount agrees with the decision',
];

/** What is usually looked at on an item, by the kind of the control. Own wording; to be adapted by the person. */
const suggestions: Readonly<Record<Control['kind'], readonly Words[]>> = {
  'four-eyes': [
    [
      'Eine zweite Person hat vor der Auszahlung freigegeben',
      'A second person has released it before payment',
    ],
    [
      'Erfassende und freigebende Person sind verschieden',
      'Entry and release were done by different persons',
    ],
    ...[amount, filed, dated],
  ],
  plausibility: [
    ['Die Prüfung wurde vor der Auszahlung ausgeführt', 'The check was done before payment'],
    ['Auffällige Werte wurden aufgeklärt', 'Striking values were clarified'],
    ...[amount, dated],
  ],
  reconciliation: [
    ['Der Abgleich wurde fristgerecht ausgeführt', 'The reconciliation was done in time'],
    ['Unterschiede wurden aufgeklärt', 'Differences were clarified'],
    dated,
  ],
  limit: [
    ['Die Betragsgrenze wurde eingehalten', 'The limit was kept'],
    [
      'Überschreitungen wurden von der zuständigen Stelle freigegeben',
      'What went beyond was released by the post in charge',
    ],
    dated,
  ],
  sampling: [
    ['Die Auswahl folgte der Vorgabe', 'The selection followed the rule'],
    ['Das Ergebnis ist festgehalten', 'The result is recorded'],
    dated,
  ],
  segregation: [
    [
      'Feststellung, Anordnung und Zahlung lagen bei verschiedenen Personen',
      'Determination, ordering and payment were done by different persons',
    ],
    ['Auch die Vertretung wahrt die Trennung', 'Deputies keep the separation too'],
    dated,
  ],
  access: [
    ['Die Berechtigung entspricht der Stelle', 'The right fits the post'],
    ['Vergabe und Entzug sind belegt', 'Grant and removal are evidenced'],
  ],
  log: [
    ['Der Vorgang ist vollständig protokolliert', 'The event is logged completely'],
    ['Das Protokoll wurde ausgewertet', 'The log was evaluated'],
  ],
};

export function suggestedAttributes(kind: Control['kind'], language: Language): string[] {
  return suggestions[kind].map(([de, en]) => (language === 'de' ? de : en));
}
