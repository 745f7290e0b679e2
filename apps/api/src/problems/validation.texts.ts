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
