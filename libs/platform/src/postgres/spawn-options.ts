import { dirname } from 'node:path';
import type { ClusterPlace } from './cluster-place.ts';

/** The server gets no more of the environment than it needs, and messages in English, because they are read by code. */
export function serverSpawnOptions({ account, cluster }: ClusterPlace) {
  const home = dirname(cluster);
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C', TZ: 'UTC' };
  if (process.platform === 'win32') {
    env['SystemRoot'] = process.env['SystemRoot'];
    env['TEMP'] = process.env['TEMP'];
  }
  return { cwd: home, env, ...(account ? { uid: account.uid, gid: account.gid } : {}) };
}
