import { defineTexts } from '../../texts/define-texts.ts';

export const signInTexts = defineTexts('sign-in', {
  de: {
    about:
      'Prüfwerk hilft der Rechnungsprüfung, Zahlungen auf Auffälligkeiten zu untersuchen und Ergebnisse zu belegen.',
    title: 'Anmelden',
    userName: 'Benutzername',
    password: 'Passwort',
    submit: 'Anmelden',
    'submit.wait': 'Anmelden in {{seconds}} s',
    forgotten: 'Passwort vergessen? Die Verwaltung Ihres Hauses setzt ein neues.',
    'first.title': 'Prüfwerk einrichten',
    'first.sub':
      'Legen Sie das Konto der Verwaltung an. Damit richten Sie danach weitere Benutzer ein.',
    'first.name': 'Ihr Name',
    'first.name.why': 'So steht er in Prüfungen und im Protokoll.',
    'first.userName.why': 'E-Mail-Adresse oder Kürzel, 3 bis 120 Zeichen ohne Leerzeichen.',
    'first.submit': 'Konto anlegen und beginnen',
    'due.title': 'Eigenes Passwort wählen',
    'due.sub':
      'Ihr jetziges Passwort hat die Verwaltung gesetzt. Wählen Sie eines, das nur Sie kennen.',
    'due.current': 'Jetziges Passwort',
    'due.submit': 'Passwort ändern und weiter',
    'due.leave': 'Abmelden',
    language: 'Sprache',
  },
  en: {
    about:
      'Prüfwerk helps audit offices to examine payments for red flags and to back up the results.',
    title: 'Sign in',
    userName: 'User name',
    password: 'Password',
    submit: 'Sign in',
    'submit.wait': 'Sign in in {{seconds}} s',
    forgotten: 'Forgotten your password? The administration of your office sets a new one.',
    'first.title': 'Set up Prüfwerk',
    'first.sub': 'Create the account of the administration. With it you add further users later.',
    'first.name': 'Your name',
    'first.name.why': 'As it stands in engagements and in the audit trail.',
    'first.userName.why': 'E-mail address or short name, 3 to 120 characters without spaces.',
    'first.submit': 'Create account and begin',
    'due.title': 'Choose a password of your own',
    'due.sub': 'The administration has set your present password. Choose one that only you know.',
    'due.current': 'Present password',
    'due.submit': 'Change password and go on',
    'due.leave': 'Sign out',
    language: 'Language',
  },
});
