import type { ProblemTexts } from '#pruefwerk/problems';

/** By the validator's constraint name; {0} and {1} are the constraint's own values. */
export const validationTexts: ProblemTexts = {
  isString: { de: 'Hier wird Text erwartet.', en: 'Text is expected here.' },
  isNotEmpty: { de: 'Bitte ausfüllen.', en: 'Please fill in.' },
  isInt: { de: 'Hier wird eine ganze Zahl erwartet.', en: 'A whole number is expected here.' },
  isBoolean: { de: 'Hier wird ja oder nein erwartet.', en: 'Yes or no is expected here.' },
  isUuid: { de: 'Das ist keine gültige Kennung.', en: 'This is no valid id.' },
  isIn: {
    de: 'Nur einer dieser Werte ist möglich: {0}.',
    en: 'Only one of these is possible: {0}.',
  },
  minLength: { de: 'Mindestens {0} Zeichen.', en: 'At least {0} characters.' },
  maxLength: { de: 'Höchstens {0} Zeichen.', en: 'At most {0} characters.' },
  min: { de: 'Der kleinste mögliche Wert ist {0}.', en: 'The smallest possible value is {0}.' },
  max: { de: 'Der größte mögliche Wert ist {0}.', en: 'The largest possible value is {0}.' },
  isObject: { de: 'Hier wird ein Objekt erwartet.', en: 'An object is expected here.' },
  isArray: { de: 'Hier wird eine Liste erwartet.', en: 'A list is expected here.' },
  isRecordOf: {
    de: 'Hier wird eine Zuordnung von Namen zu Werten erwartet.',
    en: 'Values by name are expected here.',
  },
  isDefined: { de: 'Bitte ausfüllen.', en: 'Please fill in.' },
  isNumber: { de: 'Hier wird eine Zahl erwartet.', en: 'A number is expected here.' },
  isDateString: {
    de: 'Hier wird ein Zeitpunkt in der Form JJJJ-MM-TTThh:mm:ssZ erwartet.',
    en: 'An instant in the form YYYY-MM-DDThh:mm:ssZ is expected here.',
  },
  isLength: { de: 'Zwischen {0} und {1} Zeichen.', en: 'Between {0} and {1} characters.' },
  isHexadecimal: {
    de: 'Hier werden nur Ziffern und die Buchstaben a bis f erwartet.',
    en: 'Only digits and the letters a to f are expected here.',
  },
  isPositive: { de: 'Der Wert muss größer als 0 sein.', en: 'The value must be above 0.' },
  matches: {
    de: 'Die Schreibweise passt hier nicht. Prüfen Sie Zeichen und Länge.',
    en: 'The form does not fit here. Check characters and length.',
  },
  nestedValidation: {
    de: 'Hier werden Einträge mit eigenen Feldern erwartet.',
    en: 'Entries with fields of their own are expected here.',
  },
  unknownValue: { de: 'Dieser Wert ist nicht lesbar.', en: 'This value cannot be read.' },
  arrayUnique: { de: 'Kein Eintrag darf doppelt sein.', en: 'No entry may occur twice.' },
  arrayNotEmpty: { de: 'Mindestens ein Eintrag.', en: 'At least one entry.' },
  arrayMinSize: { de: 'Mindestens {0} Einträge.', en: 'At least {0} entries.' },
  arrayMaxSize: { de: 'Höchstens {0} Einträge.', en: 'At most {0} entries.' },
  isPlainDate: {
    de: 'Hier wird ein Datum in der Form JJJJ-MM-TT erwartet, das es gibt.',
    en: 'An existing date in the form YYYY-MM-DD is expected here.',
  },
  whitelistValidation: {
    de: 'Dieses Feld kennt die Anwendung nicht.',
    en: 'This field is not known.',
  },
  invalid: { de: 'Dieser Wert ist nicht gültig.', en: 'This value is not valid.' },
};
