import { defineTexts } from '../texts/define-texts.ts';

export const formTexts = defineTexts('form', {
  de: {
    required: 'Bitte ausfüllen.',
    'date.placeholder': 'TT.MM.JJJJ',
    'date.invalid': 'Bitte als Datum schreiben, zum Beispiel 31.12.2025.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    cancel: 'Abbrechen',
    discard: 'Verwerfen',
    close: 'Schließen',
    'password.show': 'Passwort zeigen',
    'password.hide': 'Passwort verbergen',
  },
  en: {
    required: 'Please fill in.',
    'date.placeholder': 'DD/MM/YYYY',
    'date.invalid': 'Please write a date, for example 31/12/2025.',
    save: 'Save',
    saved: 'Saved.',
    cancel: 'Cancel',
    discard: 'Discard',
    close: 'Close',
    'password.show': 'Show password',
    'password.hide': 'Hide password',
  },
});
