/** One person, one spelling: signing in ignores case, outer spaces and Unicode look-alike forms. */
export function normalUserName(raw: string): string {
  return raw.normalize('NFKC').trim().toLowerCase();
}

/** E-mail address or user name: no spaces, 3 to 120 characters. */
export const USER_NAME_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,119}$/u;
