import type { Term } from './term.ts';

export const controlTerms = [
  {
    key: 'iks',
    de: 'Internes Kontrollsystem',
    en: 'internal control system',
    about: {
      de: 'Alle Regelungen und Kontrollen, mit denen eine Verwaltung ihre Abläufe sichert, kurz IKS.',
      en: 'All rules and controls by which an administration secures its procedures.',
    },
  },
  {
    key: 'risiko',
    de: 'Risiko',
    en: 'risk',
    about: {
      de: 'Etwas, das geschehen kann und dann schadet, zum Beispiel eine Zahlung ohne Bescheid.',
      en: 'Something that may happen and then does harm, for example a payment without a decision.',
    },
  },
  {
    key: 'risikoeinschaetzung',
    de: 'Risikoeinschätzung',
    en: 'risk assessment',
    about: {
      de: 'Wie ernst ein Risiko ist: Eintrittswahrscheinlichkeit und Schadenshöhe zusammen.',
      en: 'How serious a risk is: likelihood and impact together.',
    },
  },
  {
    key: 'eintrittswahrscheinlichkeit',
    de: 'Eintrittswahrscheinlichkeit',
    en: 'likelihood',
    about: {
      de: 'Wie leicht es dazu kommen kann, auf einer Skala von unwahrscheinlich bis wahrscheinlich.',
      en: 'How easily it may come about, on a scale from unlikely to likely.',
    },
  },
  {
    key: 'schadenshoehe',
    de: 'Schadenshöhe',
    en: 'impact',
    about: {
      de: 'Wie groß der Schaden wäre, auf einer Skala von gering bis hoch.',
      en: 'How great the harm would be, on a scale from low to high.',
    },
  },
  {
    key: 'bruttorisiko',
    de: 'Bruttorisiko',
    en: 'inherent risk',
    about: {
      de: 'Das Risiko, wenn es keine Kontrollen gäbe.',
      en: 'The risk as it would be without any controls.',
    },
  },
  {
    key: 'nettorisiko',
    de: 'Nettorisiko',
    en: 'residual risk',
    about: {
      de: 'Das Risiko, das trotz der vorhandenen Kontrollen bleibt, auch Restrisiko genannt.',
      en: 'The risk that remains in spite of the controls in place.',
    },
  },
  {
    key: 'rkm',
    de: 'Risiko-Kontroll-Matrix',
    en: 'risk and control matrix',
    about: {
      de: 'Tabelle, die jedem Risiko die Kontrollen gegenüberstellt, die es mindern, kurz RKM. Leere Felder sind Lücken.',
      en: 'A table that sets each risk against the controls that reduce it. Empty cells are gaps.',
    },
  },
  {
    key: 'kontrolle',
    de: 'Kontrolle',
    en: 'control',
    about: {
      de: 'Ein Schritt, der verhindert oder bemerkt, dass etwas schiefgeht, zum Beispiel die Freigabe durch eine zweite Person.',
      en: 'A step that prevents or notices that something goes wrong, for example the release by a second person.',
    },
  },
  {
    key: 'kontrollziel',
    de: 'Kontrollziel',
    en: 'control objective',
    about: {
      de: 'Was eine Kontrolle sicherstellen soll, in einem Satz.',
      en: 'What a control is to ensure, in one sentence.',
    },
  },
  {
    key: 'schluesselkontrolle',
    de: 'Schlüsselkontrolle',
    en: 'key control',
    about: {
      de: 'Eine Kontrolle, auf die es besonders ankommt: Versagt sie, fängt keine andere das Risiko auf.',
      en: 'A control that matters most: if it fails, no other catches the risk.',
    },
  },
  {
    key: 'kontrolle_vorbeugend',
    de: 'vorbeugende Kontrolle',
    en: 'preventive control',
    about: {
      de: 'Eine Kontrolle, die etwas verhindert, bevor es geschieht, auch präventiv genannt.',
      en: 'A control that prevents something before it happens.',
    },
  },
  {
    key: 'kontrolle_aufdeckend',
    de: 'aufdeckende Kontrolle',
    en: 'detective control',
    about: {
      de: 'Eine Kontrolle, die etwas bemerkt, nachdem es geschehen ist, auch detektiv genannt.',
      en: 'A control that notices something after it has happened.',
    },
  },
  {
    key: 'kontrollverantwortung',
    de: 'Kontrollverantwortung',
    en: 'control owner',
    about: {
      de: 'Die Stelle, die dafür sorgt, dass eine Kontrolle stattfindet.',
      en: 'The post that sees to it that a control takes place.',
    },
  },
  {
    key: 'kontrolle_manuell',
    de: 'manuelle Kontrolle',
    en: 'manual control',
    about: {
      de: 'Eine Kontrolle, die ein Mensch ausführt.',
      en: 'A control that a person carries out.',
    },
  },
  {
    key: 'kontrolle_it',
    de: 'automatisierte Kontrolle',
    en: 'automated control',
    about: {
      de: 'Eine Kontrolle, die ein Programm ausführt, zum Beispiel eine Sperre ab einem Betrag.',
      en: 'A control that a program carries out, for example a block above an amount.',
    },
  },
  {
    key: 'kontrollpruefung',
    de: 'Kontrollprüfung',
    en: 'control test',
    about: {
      de: 'Die Prüfung einer Kontrolle: zuerst, ob sie passt, dann, ob sie wirkt.',
      en: 'The examination of a control: first whether it fits, then whether it works.',
    },
  },
  {
    key: 'aufbaupruefung',
    de: 'Aufbauprüfung',
    en: 'test of design',
    about: {
      de: 'Prüft, ob eine Kontrolle so gestaltet ist, dass sie ihr Ziel erreichen kann.',
      en: 'Examines whether a control is designed so that it can reach its objective.',
    },
  },
  {
    key: 'funktionspruefung',
    de: 'Funktionsprüfung',
    en: 'test of operating effectiveness',
    about: {
      de: 'Prüft an einer Stichprobe, ob eine Kontrolle im ganzen Zeitraum tatsächlich stattgefunden hat.',
      en: 'Examines by a sample whether a control has actually taken place throughout the period.',
    },
  },
  {
    key: 'wirksam',
    de: 'wirksam',
    en: 'effective',
    about: {
      de: 'Urteil über eine Kontrolle: Sie hat im Zeitraum getan, was sie soll.',
      en: 'Verdict on a control: in the period it has done what it should.',
    },
  },
  {
    key: 'teilweise_wirksam',
    de: 'teilweise wirksam',
    en: 'partially effective',
    about: {
      de: 'Urteil über eine Kontrolle: Sie wirkt, aber nicht überall oder nicht immer.',
      en: 'Verdict on a control: it works, but not everywhere or not always.',
    },
  },
  {
    key: 'nicht_wirksam',
    de: 'nicht wirksam',
    en: 'not effective',
    about: {
      de: 'Urteil über eine Kontrolle: Auf sie ist kein Verlass.',
      en: 'Verdict on a control: it cannot be relied on.',
    },
  },
  {
    key: 'nicht_anwendbar',
    de: 'nicht anwendbar',
    en: 'not applicable',
    about: {
      de: 'Ein Merkmal, das bei diesem Beleg keine Rolle spielt, kurz n. a.',
      en: 'An attribute that does not matter for this voucher, in short n/a.',
    },
  },
  {
    key: 'vier_augen_prinzip',
    de: 'Vier-Augen-Prinzip',
    en: 'four-eyes principle',
    about: {
      de: 'Was jemand vorbereitet, gibt jemand anderes frei.',
      en: 'What one person prepares, another one releases.',
    },
  },
  {
    key: 'funktionstrennung',
    de: 'Funktionstrennung',
    en: 'segregation of duties',
    about: {
      de: 'Aufgaben, die zusammen zu viel Macht gäben, liegen bei verschiedenen Personen, zum Beispiel Erfassen und Freigeben.',
      en: 'Tasks that together would give too much power lie with different persons, for example entering and releasing.',
    },
  },
  {
    key: 'freigabegrenze',
    de: 'Freigabegrenze',
    en: 'signing limit',
    about: {
      de: 'Der Betrag, bis zu dem eine Funktion allein freigeben darf. Darüber braucht es eine weitere Person.',
      en: 'The amount up to which a function may approve alone. Above it another person is needed.',
    },
  },
  {
    key: 'zeichnungsbefugnis',
    de: 'Zeichnungsbefugnis',
    en: 'signing authority',
    about: {
      de: 'Das Recht, Zahlungen freizugeben oder anzuordnen, meist bis zu einem Betrag.',
      en: 'The right to approve or order payments, mostly up to an amount.',
    },
  },
  {
    key: 'sachlich_rechnerisch',
    de: 'sachlich und rechnerisch richtig',
    en: 'factually and arithmetically correct',
    unsourced: true,
    about: {
      de: 'Vermerk auf einer Zahlung, dass Grund und Betrag stimmen. Er heißt im Haushaltsrecht auch Feststellung, hat aber nichts mit einer Feststellung der Prüfung zu tun.',
      en: 'Note on a payment that reason and amount are right. German budget law calls it a “Feststellung”, too, but it has nothing to do with a finding of an audit.',
    },
  },
  {
    key: 'stichprobe',
    de: 'Stichprobe',
    en: 'sample',
    about: {
      de: 'Ein Teil der Grundgesamtheit, der stellvertretend geprüft wird.',
      en: 'A part of the population that is examined on behalf of the whole.',
    },
  },
  {
    key: 'grundgesamtheit',
    de: 'Grundgesamtheit',
    en: 'population',
    about: {
      de: 'Alle Zahlungen oder Belege, über die eine Aussage getroffen werden soll.',
      en: 'All payments or vouchers about which a statement is to be made.',
    },
  },
  {
    key: 'stichprobenumfang',
    de: 'Stichprobenumfang',
    en: 'sample size',
    about: {
      de: 'Wie viele Belege die Stichprobe enthält.',
      en: 'How many vouchers the sample holds.',
    },
  },
  {
    key: 'startwert',
    de: 'Startwert',
    en: 'seed',
    about: {
      de: 'Eine Zahl, aus der die Zufallsauswahl entsteht. Mit demselben Startwert kommt dieselbe Stichprobe heraus, so lässt sie sich nachprüfen.',
      en: 'A number from which the random selection arises. The same seed gives the same sample, so it can be verified.',
    },
  },
  {
    key: 'zufallsauswahl',
    de: 'Zufallsauswahl',
    en: 'random selection',
    about: {
      de: 'Jeder Beleg hat dieselbe Aussicht, in die Stichprobe zu kommen.',
      en: 'Each voucher has the same chance of getting into the sample.',
    },
  },
  {
    key: 'bewusste_auswahl',
    de: 'bewusste Auswahl',
    en: 'judgemental selection',
    about: {
      de: 'Prüfende wählen Belege nach ihrem Urteil. Daraus lässt sich nicht auf alle schließen.',
      en: 'Auditors choose vouchers by their judgement. No conclusion about all of them can be drawn.',
    },
  },
  {
    key: 'wertproportional',
    de: 'wertproportionale Auswahl',
    en: 'monetary unit sampling',
    about: {
      de: 'Auswahl, bei der ein Beleg umso eher gezogen wird, je höher sein Betrag ist.',
      en: 'A selection in which a voucher is the likelier to be drawn the higher its amount is.',
    },
  },
  {
    key: 'schichtung',
    de: 'Schichtung',
    en: 'stratification',
    about: {
      de: 'Die Grundgesamtheit wird vor der Auswahl in Gruppen geteilt, zum Beispiel nach Betrag.',
      en: 'The population is divided into groups before the selection, for example by amount.',
    },
  },
  {
    key: 'sicherheit',
    de: 'Sicherheit',
    en: 'confidence level',
    about: {
      de: 'Wie wahrscheinlich die Aussage einer Stichprobe zutrifft, zum Beispiel 95 %. Gemeint ist die Statistik, nicht der Schutz von Daten.',
      en: 'How probably the statement of a sample holds, for example 95 %.',
    },
  },
  {
    key: 'tolerierbar',
    de: 'tolerierbare Abweichung',
    en: 'tolerable deviation rate',
    about: {
      de: 'Wie viele Abweichungen höchstens hingenommen werden, ohne dass die Kontrolle als unwirksam gilt.',
      en: 'How many deviations are accepted at most before the control counts as not effective.',
    },
  },
  {
    key: 'abweichung',
    de: 'Abweichung',
    en: 'deviation',
    about: {
      de: 'Ein Beleg der Stichprobe erfüllt ein Merkmal nicht.',
      en: 'A voucher of the sample does not meet an attribute.',
    },
  },
  {
    key: 'merkmal',
    de: 'Merkmal',
    en: 'attribute',
    about: {
      de: 'Was an jedem Beleg der Stichprobe geprüft wird, zum Beispiel: Bescheid vor der Zahlung vorhanden.',
      en: 'What is examined on each voucher of the sample, for example: decision present before the payment.',
    },
  },
] as const satisfies readonly Term[];
