import { defineTexts } from '../../texts/define-texts.ts';

export const testTexts = defineTexts('control-test', {
  de: {
    'views.label': 'Ansichten des Tests',
    'view.plan': 'Plan und Stichprobe',
    'view.plan.unsampled': 'Plan',
    'view.belege': 'Prüfung der Belege',
    'view.urteil': 'Urteil',
    'view.urteil.design': 'Checkliste und Urteil',
    'view.freigabe': 'Freigabe',
    back: 'Alle Tests',
    control: 'Zur Kontrolle',
    'help.about':
      'Ein Kontrolltest von Plan bis Freigabe: Stichprobe ziehen, Belege prüfen, Urteil fällen, von einer zweiten Person freigeben lassen.',
    'help.about.keys':
      'In der Prüfung der Belege: 1 erfüllt, 2 Abweichung, 0 nicht anwendbar, Pfeiltasten bewegen, B schreibt eine Bemerkung, N springt zum nächsten offenen Feld. Jedes Feld wird sofort gespeichert; ohne Verbindung wird es gemerkt und nachgesendet.',
    'help.next.draw': 'Startwert hinterlegen und ziehen',
    'help.next.rate': 'Jeden Beleg bei jedem Merkmal bewerten, Nachweise zu Abweichungen ablegen',
    'help.next.submit': 'Urteil speichern und zur Freigabe einreichen',
  },
  en: {
    'views.label': 'Views of the test',
    'view.plan': 'Plan and sample',
    'view.plan.unsampled': 'Plan',
    'view.belege': 'Checking the items',
    'view.urteil': 'Verdict',
    'view.urteil.design': 'Checklist and verdict',
    'view.freigabe': 'Sign-off',
    back: 'All tests',
    control: 'To the control',
    'help.about':
      'A control test from the plan to the sign-off: draw the sample, check the items, reach a verdict, have it signed off by a second person.',
    'help.about.keys':
      'When checking the items: 1 pass, 2 deviation, 0 not applicable, arrows move, B writes a remark, N jumps to the next open cell. Each cell is saved at once; without a connection it is kept and sent later.',
    'help.next.draw': 'Commit the seed and draw',
    'help.next.rate': 'Rate each item on each attribute, add evidence of deviations',
    'help.next.submit': 'Save the verdict and submit for sign-off',
  },
});
