import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, copyBinaries, locateBinaries } from './binaries.ts';
import { canReach, type ServerAccount, serverAccount } from './server-account.ts';

/** Everything the server needs to know about where it lives. */
export interface ClusterPlace {
  /** `<dataDir>/postgres`: password, lock and log, for the account that starts Prüfwerk only. */
  readonly folder: string;
  /** PostgreSQL's own data directory, owned by the account that the server runs as. */
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
}

/** Where programs and data go when the server's account cannot walk down to the checkout (root's home is 0700). */
const SYSTEM_PLACE = '/var/lib/pruefwerk';

export async function clusterPlace(dataDir: string): Promise<ClusterPlace> {
  const account = await serverAccount();
  const folder = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true, mode: account ? 0o711 : 0o700 });
  await mkdir(folder, { recursive: true, mode: account ? 0o711 : 0o700 });
  const binaries = await reachableBinaries(account);
  const home = await clusterHome(folder, account);
  return { folder, cluster: join(home, 'cluster'), binaries, account };
}

async function reachableBinaries(account: ServerAccount | undefined): Promise<Binaries> {
  const binaries = await locateBinaries();
  if (!account || (await canReach(account, join(binaries.native, 'bin')))) return binaries;
  return copyBinaries(binaries, SYSTEM_PLACE);
}

/** The folder that holds the cluster: chosen once and noted, because a cluster must not be lost when rights change. */
async function clusterHome(folder: string, account: ServerAccount | undefined): Promise<string> {
  const note = join(folder, 'cluster-home');
  const noted = await readFile(note, 'utf8').catch(() => '');
  if (noted) return noted.trim();
  const home = await newClusterHome(folder, account);
  await writeFile(note, `${home}\n`, { mode: 0o600 });
  return home;
}

async function newClusterHome(folder: string, account: ServerAccount | undefined): Promise<string> {
  const reachable = !account || (await canReach(account, folder));
  const home = reachable
    ? join(folder, 'server')
    : join(SYSTEM_PLACE, `data-${randomBytes(6).toString('hex')}`);
  await mkdir(home, { recursive: true });
  await chmod(home, 0o700);
  if (account) await chown(home, account.uid, account.gid);
  return home;
}
