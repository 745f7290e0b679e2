/** Problems about a new password, by code: they stand at its field. */
export const passwordCodes = {
  'access.password-too-short': 'password',
  'access.password-too-long': 'password',
  'access.password-monotonous': 'password',
  'access.password-holds-user-name': 'password',
} as const;
