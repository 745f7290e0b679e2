import { defineTexts } from '../texts/define-texts.ts';

export const newPasswordTexts = defineTexts('new-password', {
  de: {
    password: 'Neues Passwort',
    repeated: 'Neues Passwort wiederholen',
    rules: 'Was das Passwort braucht',
    'rule.length': '12 bis 200 Zeichen, zum Beispiel mehrere Wörter',
    'rule.variety': 'mindestens fünf verschiedene Zeichen',
    'rule.userName': 'enthält den Benutzernamen nicht',
    'rule.same': 'zweimal gleich geschrieben',
    met: 'erfüllt',
    open: 'noch offen',
    'fault.rules': 'Das Passwort erfüllt noch nicht alle Punkte unten.',
    'fault.same': 'Die beiden Passwörter sind verschieden.',
  },
  en: {
    password: 'New password',
    repeated: 'Repeat new password',
    rules: 'What the password needs',
    'rule.length': '12 to 200 characters, for example several words',
    'rule.variety': 'at least five different characters',
    'rule.userName': 'does not contain the user name',
    'rule.same': 'written the same twice',
    met: 'met',
    open: 'still open',
    'fault.rules': 'The password does not meet all points below yet.',
    'fault.same': 'The two passwords differ.',
  },
});
