import type { ProblemTexts } from '#pruefwerk/problems';

export const accessTexts: ProblemTexts = {
  'access.sign-in-refused': {
    de: 'Die Anmeldung ist nicht gelungen. Prüfen Sie Benutzername und Passwort; hilft das nicht, fragen Sie die Verwaltung.',
    en: 'Signing in did not work. Check user name and password; if that does not help, ask your administrator.',
  },
  'access.sign-in-throttled': {
    de: 'Zu viele Anmeldeversuche. Warten Sie {seconds} Sekunden und versuchen Sie es erneut.',
    en: 'Too many attempts to sign in. Wait {seconds} seconds and try again.',
  },
  'access.not-signed-in': {
    de: 'Sie sind nicht oder nicht mehr angemeldet. Melden Sie sich an; Ihre Eingaben auf der Seite bleiben erhalten.',
    en: 'You are not or no longer signed in. Sign in; what you typed on the page is kept.',
  },
  'access.permission-missing': {
    de: 'Ihre Rolle erlaubt diesen Schritt nicht ({permission}). Wenden Sie sich an die Prüfungsleitung oder die Verwaltung.',
    en: 'Your role does not allow this step ({permission}). Ask the lead of the engagement or an administrator.',
  },
  'access.engagement-not-found': {
    de: 'Diesen Prüfungsauftrag gibt es nicht, oder Sie sind daran nicht beteiligt. Die Prüfungsleitung kann Sie aufnehmen.',
    en: 'This engagement does not exist or you are not a member. Its lead can add you.',
  },
  'access.password-change-due': {
    de: 'Ihr Passwort wurde von der Verwaltung gesetzt. Wählen Sie zuerst ein eigenes.',
    en: 'Your password was set by an administrator. Choose one of your own first.',
  },
  'access.password-too-short': {
    de: 'Das Passwort ist zu kurz. Nehmen Sie mindestens 12 Zeichen, zum Beispiel mehrere Wörter.',
    en: 'The password is too short. Take at least 12 characters, for example several words.',
  },
  'access.password-too-long': {
    de: 'Das Passwort ist zu lang. Nehmen Sie höchstens 200 Zeichen.',
    en: 'The password is too long. Take at most 200 characters.',
  },
  'access.password-monotonous': {
    de: 'Das Passwort wiederholt wenige Zeichen. Nehmen Sie mindestens fünf verschiedene.',
    en: 'The password repeats a few characters. Take at least five different ones.',
  },
  'access.password-holds-user-name': {
    de: 'Das Passwort enthält den Benutzernamen. Wählen Sie ein anderes.',
    en: 'The password contains the user name. Choose another one.',
  },
  'access.password-wrong': {
    de: 'Das bisherige Passwort stimmt nicht. Es wurde nichts geändert.',
    en: 'The current password is not right. Nothing was changed.',
  },
  'access.user-name-invalid': {
    de: 'Der Benutzername passt nicht: 3 bis 120 Zeichen ohne Leerzeichen, zum Beispiel eine E-Mail-Adresse.',
    en: 'The user name does not fit: 3 to 120 characters without spaces, for example an e-mail address.',
  },
  'access.user-name-taken': {
    de: 'Den Benutzernamen {userName} gibt es schon. Wählen Sie einen anderen.',
    en: 'The user name {userName} exists already. Choose another one.',
  },
  'access.first-run-over': {
    de: 'Die Ersteinrichtung ist abgeschlossen. Melden Sie sich an.',
    en: 'The first set-up is complete. Sign in.',
  },
  'access.account-unknown': {
    de: 'Dieses Benutzerkonto gibt es nicht. Laden Sie die Liste neu.',
    en: 'This account does not exist. Reload the list.',
  },
  'access.account-changed-meanwhile': {
    de: 'Das Benutzerkonto wurde inzwischen geändert (Ihr Stand: {yourVersion}, aktuell: {currentVersion}). Laden Sie es neu und wiederholen Sie die Änderung.',
    en: 'The account was changed meanwhile (yours: {yourVersion}, current: {currentVersion}). Reload it and repeat your change.',
  },
  'access.last-administrator': {
    de: 'Das ist das letzte aktive Konto der Verwaltung. Bestimmen Sie zuerst ein weiteres.',
    en: 'This is the last active administrator. Appoint another one first.',
  },
};
