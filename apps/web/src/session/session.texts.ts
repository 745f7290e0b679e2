import { defineTexts } from '../texts/define-texts.ts';

export const sessionTexts = defineTexts('session', {
  de: {
    'again.title': 'Bitte melden Sie sich noch einmal an',
    'again.text':
      'Ihre Sitzung ist beendet. Was auf dieser Seite steht und was Sie geschrieben haben, ist noch da.',
    'again.signIn': 'Anmelden und weiterarbeiten',
    'again.leave': 'Zur Anmeldeseite',
    userName: 'Benutzername',
    password: 'Passwort',
    loading: 'Prüfwerk wird geladen',
  },
  en: {
    'again.title': 'Please sign in again',
    'again.text':
      'Your session has ended. What is on this page and what you have written is still here.',
    'again.signIn': 'Sign in and go on',
    'again.leave': 'Go to the sign-in page',
    userName: 'User name',
    password: 'Password',
    loading: 'Prüfwerk is loading',
  },
});
