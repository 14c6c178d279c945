import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const EXAMPLE = `# Log in to the console in this browser, or send an Authorization header (below).
{
  about { name version }
  me { username unit { name } resources { name can } }
}
`;

/** Sends the console's cookie, with the mark that tells it from a forged request. */
const fetcher: Fetcher = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-anlan-csrf': '1', ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <GraphiQL fetcher={fetcher} initialQuery={EXAMPLE} />,
);
