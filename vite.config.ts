import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Leaves out what only tests and people read: the requirement rows that a declaration serves. */
const withoutServes = {
  name: 'without-serves',
  transform: (code: string, id: string) =>
    id.includes('/schema/resources/') ? code.replace(/^ {2}serves: \[[^\]]*\],$/m, '') : undefined,
};

/** The console at / and GraphiQL at /graphiql/, both complete without any other host. */
export default defineConfig({
  root: path('admin'),
  plugins: [withoutServes, react()],
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
