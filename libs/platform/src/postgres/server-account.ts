import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { NoServerAccount } from './postgres.problem.ts';

/** The account as which the server runs when Prüfwerk itself runs as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['pruefwerk', 'postgres', '_postgres', 'nobody'];

/** Undefined for an ordinary user: the server then runs as that user. @throws NoServerAccount */
export async function serverAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const accounts = new Map(passwd.split('\n').map((line) => [line.split(':')[0], line.split(':')]));
  for (const name of CANDIDATES) {
    const fields = accounts.get(name);
    const uid = Number(fields?.[2]);
    const gid = Number(fields?.[3]);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new NoServerAccount();
}

/** Whether the account may walk down to `path`, which need not exist yet. */
export async function canReach(account: ServerAccount, path: string): Promise<boolean> {
  for (let place = resolve(path); ; place = dirname(place)) {
    const info = await stat(place).catch(() => undefined);
    if (info && !maySearch(account, info)) return false;
    if (place === dirname(place)) return true;
  }
}

function maySearch(
  account: ServerAccount,
  info: { mode: number; uid: number; gid: number },
): boolean {
  if (info.uid === account.uid) return (info.mode & 0o100) !== 0;
  if (info.gid === account.gid) return (info.mode & 0o010) !== 0;
  return (info.mode & 0o001) !== 0;
}
