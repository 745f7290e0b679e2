import { defineTexts } from '../../texts/define-texts.ts';

export const settingsTexts = defineTexts('engagement-settings', {
  de: {
    title: 'Einstellungen der Prüfung',
    tabs: 'Bereiche der Einstellungen',
    'tab.angaben': 'Angaben',
    'tab.beteiligte': 'Beteiligte',
    'tab.stellen': 'Organisation',
    'tab.freigabegrenzen': 'Freigabegrenzen',
    'tab.pruefregeln': 'Prüfregeln',
    closed:
      'Ihre Rolle ({{role}}) erlaubt nicht, das zu sehen. Die Prüfungsleitung kann das ändern.',
    readOnly:
      'Ihre Rolle ({{role}}) erlaubt nur, das zu lesen. Ändern darf es die Prüfungsleitung.',
    'readOnly.auditor':
      'Ihre Rolle ({{role}}) erlaubt nur, das zu lesen. Ändern dürfen es Prüfungsleitung und Prüfende.',
    saved: 'Gespeichert.',
    unsaved_one: 'Eine Änderung ist noch nicht gespeichert.',
    unsaved_other: '{{count}} Änderungen sind noch nicht gespeichert.',
    'facts.order': 'Auftrag',
    'facts.rules': 'Regeln des Hauses',
    'help.about':
      'Alles, was für diese Prüfung gilt: Angaben zum Auftrag, wer beteiligt ist, wie die Behörde gegliedert ist, wer bis zu welchem Betrag freigeben darf und wie die Prüfregeln eingestellt sind.',
    'help.about.versions':
      'Ändern zwei Personen gleichzeitig dasselbe, zeigt Prüfwerk beide Fassungen und fragt, welche gelten soll.',
    'help.next.limits':
      'Freigabegrenzen eintragen: Ohne sie rechnen die Regeln mit einem angenommenen Betrag.',
    'help.next.members': 'Beteiligte aufnehmen, damit andere die Prüfung sehen.',
    'help.next.rules': 'Prüfregeln nur ändern, wenn das Haus andere Richtwerte hat.',
  },
  en: {
    title: 'Engagement settings',
    tabs: 'Areas of the settings',
    'tab.angaben': 'Facts',
    'tab.beteiligte': 'Members',
    'tab.stellen': 'Organisation',
    'tab.freigabegrenzen': 'Signing limits',
    'tab.pruefregeln': 'Analysis rules',
    closed: 'Your role ({{role}}) does not allow you to see this. The audit lead can change that.',
    readOnly: 'Your role ({{role}}) allows you to read this only. The audit lead may change it.',
    'readOnly.auditor':
      'Your role ({{role}}) allows you to read this only. The audit lead and auditors may change it.',
    saved: 'Saved.',
    unsaved_one: 'One change is not saved yet.',
    unsaved_other: '{{count}} changes are not saved yet.',
    'facts.order': 'Order',
    'facts.rules': 'Rules of the office',
    'help.about':
      'Everything that holds for this engagement: facts of the order, who is a member, how the authority is organised, who may approve up to which amount, and how the analysis rules are set.',
    'help.about.versions':
      'When two people change the same thing at once, Prüfwerk shows both versions and asks which one is to hold.',
    'help.next.limits':
      'Enter the signing limits: without them the rules reckon with an assumed amount.',
    'help.next.members': 'Add members, so that others see the engagement.',
    'help.next.rules': 'Change analysis rules only when the office has other guide values.',
  },
});
