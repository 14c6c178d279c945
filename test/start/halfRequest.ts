import { once } from 'node:events';
import { request } from 'node:http';

/** A login whose body is still on its way: the server has taken the request and waits. */
export async function beginLogin(url: string, username: string, password: string) {
  const body = JSON.stringify({
    query:
      'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }',
    variables: { username, password },
  });
  const sending = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  sending.flushHeaders();
  await once(sending, 'continue');
  return {
    /** Sends the rest. @returns the answer's body */
    async finish(): Promise<string> {
      sending.end(body);
      const [response] = await once(sending, 'response');
      return (await response.setEncoding('utf8').toArray()).join('');
    },
  };
}
