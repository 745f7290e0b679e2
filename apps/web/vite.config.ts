import { defineConfig } from 'vite';

/** Where the API of a development server listens; the built application is served by the API itself. */
const api = process.env['PRUEFWERK_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // Fonts stay files: as data URIs they would be loaded before anybody sees a page that needs them.
    assetsInlineLimit: 0,
    // The checks measure what a page loads; a limit per file says less.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Libraries mark client modules for server rendering, which there is none of here.
      onLog(level, log, tell) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: { port: 5173, strictPort: true, hmr: false, proxy: { '/api': { target: api } } },
});
