import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The console at / and GraphiQL at /graphiql/, both complete without any other host. */
export default defineConfig({
  root: path('admin'),
  plugins: [react()],
  build: {
    outDir: path('.build/console'),
    emptyOutDir: true,
    // GraphiQL's editor is one big chunk of its own page.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { console: path('admin/index.html'), graphiql: path('admin/graphiql/index.html') },
    },
  },
});
