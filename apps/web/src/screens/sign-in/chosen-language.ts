/** Whether the person chose a language at the door; without a choice that of the account holds. */
export const chosenLanguage = { is: false };
