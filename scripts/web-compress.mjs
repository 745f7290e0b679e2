// Lays `x.js.br` and `x.js.gz` beside each built asset, so that the API compresses nothing while it serves.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:js|mjs|css|svg|json|map|txt|xml|bpmn)$/;
/** Below, the compressed file saves less than the header costs. */
const WORTH_BYTES = 1024;

const brotli = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    // 11, the best, takes ten times as long for four percent less.
    [constants.BROTLI_PARAM_QUALITY]: 9,
  },
};

/** Compresses all files of the folder that gain from it. */
export function compressAssets(folder) {
  for (const name of readdirSync(folder)) {
    if (!TEXT.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    if (bytes.length < WORTH_BYTES) continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, brotli));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
