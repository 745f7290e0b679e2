/** The server's rules (libs/access/src/password-rules.ts), told while the person types; the server decides. */
export type PasswordRule = 'length' | 'variety' | 'userName' | 'same';

const shortest = 12;
const longest = 200;
const fewestDifferent = 5;

/** For each rule whether it is met. */
export function checkedPassword(
  password: string,
  repeated: string,
  userName: string,
): Readonly<Record<PasswordRule, boolean>> {
  const length = [...password].length;
  const name = userName.trim().toLowerCase();
  return {
    length: length >= shortest && length <= longest,
    variety: new Set(password).size >= fewestDifferent,
    userName: password !== '' && (name === '' || !password.toLowerCase().includes(name)),
    same: password !== '' && password === repeated,
  };
}

export function isGoodPassword(password: string, repeated: string, userName: string): boolean {
  return Object.values(checkedPassword(password, repeated, userName)).every(Boolean);
}
