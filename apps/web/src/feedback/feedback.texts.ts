import { defineTexts } from '../texts/define-texts.ts';

export const feedbackTexts = defineTexts('feedback', {
  de: {
    unreachable: 'Keine Verbindung zum Server',
    'unreachable.detail':
      'Ihre Eingabe ist nicht gespeichert, aber noch da. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    unexpected: 'Das hat nicht geklappt',
    'unexpected.detail':
      'Ihre Daten sind unverändert. Bitte laden Sie die Seite neu. Bleibt es dabei, melden Sie der Verwaltung, was Sie gerade getan haben.',
    reference: 'Referenz {{reference}}',
    retry: 'Noch einmal versuchen',
    undo: 'Rückgängig',
    close: 'Schließen',
    loading: 'Wird geladen',
    'conflict.title': 'Jemand hat das inzwischen geändert',
    'conflict.text':
      'Ihre Fassung ist nicht gespeichert. Vergleichen Sie beide und entscheiden Sie, welche gelten soll.',
    'conflict.field': 'Angabe',
    'conflict.yours': 'Ihre Fassung',
    'conflict.theirs': 'Gespeicherte Fassung',
    'conflict.keepYours': 'Meine Fassung speichern',
    'conflict.takeTheirs': 'Gespeicherte übernehmen',
    empty: '(leer)',
  },
  en: {
    unreachable: 'No connection to the server',
    'unreachable.detail':
      'What you entered is not saved, but still here. Please check the connection and try again.',
    unexpected: 'That did not work',
    'unexpected.detail':
      'Your data are unchanged. Please reload the page. If it happens again, tell the administration what you were doing.',
    reference: 'Reference {{reference}}',
    retry: 'Try again',
    undo: 'Undo',
    close: 'Close',
    loading: 'Loading',
    'conflict.title': 'Somebody changed this meanwhile',
    'conflict.text': 'Your version is not saved. Compare both and decide which one is to hold.',
    'conflict.field': 'Item',
    'conflict.yours': 'Your version',
    'conflict.theirs': 'Saved version',
    'conflict.keepYours': 'Save my version',
    'conflict.takeTheirs': 'Take the saved one',
    empty: '(empty)',
  },
});
