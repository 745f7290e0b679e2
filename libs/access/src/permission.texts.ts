import type { Language } from '#pruefwerk/problems';
import type { AccountPermission, EngagementPermission, Permission } from './permission.ts';

type Words = Readonly<Record<Language, string>>;

const engagementTexts: Readonly<Record<EngagementPermission, Words>> = {
  'engagement:read': { de: 'den Prüfungsauftrag sehen', en: 'see the engagement' },
  'engagement:write': {
    de: 'Stammdaten und Stand des Prüfungsauftrags ändern',
    en: 'change facts and status of the engagement',
  },
  'member:read': { de: 'sehen, wer beteiligt ist', en: 'see who is a member' },
  'member:write': {
    de: 'Beteiligte aufnehmen, entfernen und ihre Rolle ändern',
    en: 'add and remove members and change their role',
  },
  'signing-limit:read': { de: 'Freigabegrenzen sehen', en: 'see signing limits' },
  'signing-limit:write': { de: 'Freigabegrenzen festlegen', en: 'set signing limits' },
  'organisation-unit:read': { de: 'Organisationseinheiten sehen', en: 'see organisation units' },
  'organisation-unit:write': {
    de: 'Organisationseinheiten anlegen und ändern',
    en: 'add and change organisation units',
  },
  'import:read': { de: 'Importe von Zahlungsdaten sehen', en: 'see imports of payment data' },
  'import:write': { de: 'Zahlungsdaten importieren', en: 'import payment data' },
  'payment:read': { de: 'Zahlungen sehen', en: 'see payments' },
  'analysis:read': { de: 'Analyseläufe sehen', en: 'see analysis runs' },
  'analysis:run': {
    de: 'Analyseläufe starten und abbrechen',
    en: 'start and cancel analysis runs',
  },
  'red-flag:read': {
    de: 'Auffälligkeiten sehen, außer solchen zu Personen',
    en: 'see red flags, except those about persons',
  },
  'red-flag:read-persons': {
    de: 'Auffälligkeiten zu Personen sehen',
    en: 'see red flags about persons',
  },
  'red-flag:dispose': { de: 'Auffälligkeiten beurteilen', en: 'dispose of red flags' },
  'finding:read': { de: 'Feststellungen sehen', en: 'see findings' },
  'finding:read-own': {
    de: 'die Feststellungen sehen, die an einen selbst gerichtet sind',
    en: 'see the findings addressed to oneself',
  },
  'finding:write': { de: 'Feststellungen schreiben', en: 'write findings' },
  'measure:read': { de: 'Maßnahmen sehen', en: 'see measures' },
  'measure:read-own': {
    de: 'die Maßnahmen sehen, für die man selbst zuständig ist',
    en: 'see the measures one is responsible for',
  },
  'measure:write': { de: 'Maßnahmen festlegen', en: 'set measures' },
  'measure:write-own': {
    de: 'den Stand der eigenen Maßnahmen melden',
    en: 'report the progress of the own measures',
  },
  'report:read': { de: 'ausgegebene Fassungen sehen', en: 'see issued versions' },
  'report:issue': {
    de: 'Arbeitsmappe und Bericht ausgeben',
    en: 'issue the workbook and the report',
  },
  'task:read': { de: 'Aufgabenkatalog und Personalbedarf sehen', en: 'see tasks and staffing' },
  'task:write': {
    de: 'Aufgabenkatalog und Bemessungsgrundlagen ändern',
    en: 'change tasks and staffing parameters',
  },
  'process:read': { de: 'Prozesse sehen', en: 'see processes' },
  'process:write': { de: 'Prozesse zeichnen und ändern', en: 'draw and change processes' },
  'process:approve': {
    de: 'Versionen von Prozessen freigeben und zurückgeben',
    en: 'approve versions of processes and send them back',
  },
  'control:read': { de: 'Risiken und Kontrollen sehen', en: 'see risks and controls' },
  'control:write': { de: 'Risiken und Kontrollen ändern', en: 'change risks and controls' },
  'control-test:read': { de: 'Kontrolltests sehen', en: 'see control tests' },
  'control-test:write': {
    de: 'Kontrolltests planen, ziehen und bearbeiten',
    en: 'plan, draw and work on control tests',
  },
  'control-test:approve': {
    de: 'Kontrolltests anderer freigeben und zurückgeben',
    en: 'sign off control tests of others and send them back',
  },
  'audit-trail:read': { de: 'das Protokoll sehen', en: 'see the audit trail' },
};

const accountTexts: Readonly<Record<AccountPermission, Words>> = {
  'session:own': {
    de: 'das eigene Passwort und die eigenen Einstellungen ändern',
    en: 'change the own password and preferences',
  },
  'engagement:list': { de: 'die eigenen Prüfungsaufträge sehen', en: 'see the own engagements' },
  'engagement:open': { de: 'einen Prüfungsauftrag anlegen', en: 'open an engagement' },
  'account:read': { de: 'Benutzerkonten sehen', en: 'see accounts' },
  'account:write': {
    de: 'Benutzerkonten anlegen, ändern und abschalten',
    en: 'add, change and switch off accounts',
  },
  'settings:read': { de: 'Einstellungen der Anwendung sehen', en: 'see application settings' },
  'settings:write': {
    de: 'Einstellungen der Anwendung ändern',
    en: 'change application settings',
  },
};

/** What each permission allows, to be read after "may" (German: an infinitive). */
export const permissionTexts: Readonly<Record<Permission, Words>> = {
  ...engagementTexts,
  ...accountTexts,
};
