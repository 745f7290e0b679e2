const built = '../../../../dist/libs/process-picture/src/thread/picture-thread.js';

/**
 * What the thread runs. When this lib itself runs from its TypeScript sources, as tests do, the thread takes the built
 * file: it would not get the compiler of the one who starts it.
 */
export const PICTURE_THREAD_FILE = new URL(
  import.meta.url.endsWith('.ts') ? built : './picture-thread.js',
  import.meta.url,
);
