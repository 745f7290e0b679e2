import type { Language } from '../../texts/define-texts.ts';

type Words = Readonly<Record<Language, string>>;

const words = (de: string, en: string): Words => ({ de, en });

/** What was done, by the action's key in the audit trail. */
export const actionWords: Readonly<Record<string, Words>> = {
  'account.created': words('Benutzerkonto angelegt', 'Account added'),
  'account.changed': words('Benutzerkonto geändert', 'Account changed'),
  'account.password-changed': words('Passwort geändert', 'Password changed'),
  'account.preferences-changed': words('Eigene Einstellungen geändert', 'Own preferences changed'),
  'session.started': words('Angemeldet', 'Signed in'),
  'session.ended': words('Abgemeldet', 'Signed out'),
  'engagement.opened': words('Prüfung angelegt', 'Engagement opened'),
  'engagement.changed': words('Angaben zur Prüfung geändert', 'Engagement changed'),
  'member.added': words('Person an der Prüfung beteiligt', 'Member added'),
  'member.changed': words('Rolle in der Prüfung geändert', 'Role of a member changed'),
  'member.removed': words('Person aus der Prüfung genommen', 'Member removed'),
  'organisation-unit.added': words('Organisationseinheit angelegt', 'Organisation unit added'),
  'organisation-unit.changed': words('Organisationseinheit geändert', 'Organisation unit changed'),
  'signing-limit.added': words('Freigabegrenze eingetragen', 'Signing limit added'),
  'signing-limit.changed': words('Freigabegrenze geändert', 'Signing limit changed'),
  'upload.received': words('Datei hochgeladen', 'File uploaded'),
  'import.waiting': words('Import in die Warteschlange gestellt', 'Import queued'),
  'import.running': words('Import begonnen', 'Import started'),
  'import.awaiting-mapping': words('Import wartet auf die Zuordnung', 'Import awaits the mapping'),
  'import.awaiting-acceptance': words('Import wartet auf die Abnahme', 'Import awaits acceptance'),
  'import.sealed': words('Import abgeschlossen und versiegelt', 'Import finished and sealed'),
  'import.failed': words('Import abgebrochen: Fehler', 'Import failed'),
  'import.cancelled': words('Import abgebrochen', 'Import cancelled'),
  'import.compared': words('Summe verglichen, noch offen', 'Control total compared, still open'),
  'import.reconciled': words('Summe abgestimmt', 'Control total reconciled'),
  'import.signed-off': words('Abweichung der Summe freigegeben', 'Difference of totals signed off'),
  'mapping-template.saved': words('Vorlage für Spalten gespeichert', 'Column template saved'),
  'mapping-template.renamed': words('Vorlage für Spalten umbenannt', 'Column template renamed'),
  'mapping-template.deleted': words('Vorlage für Spalten gelöscht', 'Column template deleted'),
  'analysis-run.waiting': words('Analyselauf in die Warteschlange gestellt', 'Analysis run queued'),
  'analysis-run.running': words('Analyselauf begonnen', 'Analysis run started'),
  'analysis-run.done': words('Analyselauf abgeschlossen', 'Analysis run finished'),
  'analysis-run.failed': words('Analyselauf abgebrochen: Fehler', 'Analysis run failed'),
  'analysis-run.cancelled': words('Analyselauf abgebrochen', 'Analysis run cancelled'),
  'red-flag.disposed': words('Auffälligkeit bewertet', 'Red flag disposed'),
  'red-flag.disposition-undone': words('Bewertung zurückgenommen', 'Disposition undone'),
  'red-flag.bulk-disposed': words(
    'Auffälligkeiten gesammelt bewertet',
    'Red flags disposed in bulk',
  ),
  'red-flag.bulk-disposition-undone': words(
    'Sammelbewertung zurückgenommen',
    'Bulk disposition undone',
  ),
  'finding.created': words('Feststellung angelegt', 'Finding added'),
  'finding.changed': words('Feststellung geändert', 'Finding changed'),
  'finding.responded': words('Stellungnahme geschrieben', 'Response written'),
  'finding.status-changed': words('Stand der Feststellung geändert', 'Status of finding changed'),
  'measure.created': words('Maßnahme angelegt', 'Measure added'),
  'measure.changed': words('Maßnahme geändert', 'Measure changed'),
  'measure.status-changed': words('Stand der Maßnahme geändert', 'Status of measure changed'),
  'measure.deadline-changed': words('Frist der Maßnahme verschoben', 'Deadline of measure moved'),
  'process.created': words('Prozess angelegt', 'Process added'),
  'process.changed': words('Angaben zum Prozess geändert', 'Process changed'),
  'process.saved': words('Prozessmodell gespeichert', 'Process model saved'),
  'process.controls-attached': words(
    'Kontrollen Schritten zugeordnet',
    'Controls attached to steps',
  ),
  'process.withdrawn': words('Prozess zurückgezogen', 'Process withdrawn'),
  'risk.created': words('Risiko angelegt', 'Risk added'),
  'risk.changed': words('Risiko geändert', 'Risk changed'),
  'risk.withdrawn': words('Risiko zurückgezogen', 'Risk withdrawn'),
  'control.created': words('Kontrolle angelegt', 'Control added'),
  'control.changed': words('Kontrolle geändert', 'Control changed'),
  'control.assessed': words('Kontrolle beurteilt', 'Control assessed'),
  'control.withdrawn': words('Kontrolle zurückgezogen', 'Control withdrawn'),
  'control.linked': words('Kontrolle einem Risiko zugeordnet', 'Control linked to a risk'),
  'control.unlinked': words('Kontrolle von einem Risiko gelöst', 'Control unlinked from a risk'),
  'export.waiting': words('Arbeitsmappe angefordert', 'Workbook requested'),
  'export.running': words('Arbeitsmappe wird geschrieben', 'Workbook being written'),
  'export.issued': words('Arbeitsmappe ausgegeben', 'Workbook issued'),
  'export.failed': words('Arbeitsmappe nicht ausgegeben: Fehler', 'Workbook failed'),
  'export.cancelled': words('Ausgabe der Arbeitsmappe abgebrochen', 'Workbook cancelled'),
  'job.cancel-requested': words('Abbruch eines Vorgangs verlangt', 'Cancelling of a job requested'),
};

/** Kinds of objects that actions are about, in the order of the work. */
export const objectWords: Readonly<Record<string, Words>> = {
  engagement: words('Prüfung', 'Engagement'),
  membership: words('Beteiligte', 'Members'),
  'organisation-unit': words('Organisationseinheiten', 'Organisation units'),
  'signing-limit': words('Freigabegrenzen', 'Signing limits'),
  upload: words('Dateien', 'Files'),
  import: words('Importe', 'Imports'),
  'mapping-template': words('Vorlagen für Spalten', 'Column templates'),
  process: words('Prozesse', 'Processes'),
  risk: words('Risiken', 'Risks'),
  control: words('Kontrollen', 'Controls'),
  'analysis-run': words('Analyseläufe', 'Analysis runs'),
  'red-flag': words('Auffälligkeiten', 'Red flags'),
  'red-flag-batch': words('Sammelbewertungen', 'Bulk dispositions'),
  finding: words('Feststellungen', 'Findings'),
  measure: words('Maßnahmen', 'Measures'),
  export: words('Arbeitsmappen', 'Workbooks'),
  job: words('Vorgänge', 'Jobs'),
  account: words('Benutzerkonten', 'Accounts'),
};

/** What people put before the number of an object that is only counted. */
export const numberedWords: Readonly<Record<string, Words>> = {
  'analysis-run': words('Analyselauf', 'Analysis run'),
  export: words('Version', 'Version'),
};

/** Also for an action that a newer server may know: its key as readable text. */
export function wordsOf(action: string): Words {
  const readable = action.replace(/[.-]/g, ' ').trim();
  return actionWords[action] ?? words(`Vorgang „${readable}“`, `Action "${readable}"`);
}
