import { organizationKind } from '../../schema/dictionaries/organizations.ts';
import { demoPassword } from '../support/api.ts';
import { type Answer, type Client, clientOf } from '../support/client.ts';

export const officer = 'wangcheng.tenantAdmin';

/** An answer that was not what was asked for. */
class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(JSON.stringify(answer));
    this.answer = answer;
  }
}

export async function login(url: string, username = officer, password = demoPassword): Promise<Client> {
  const answer = await clientOf(url, '').query(
    'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }',
    { username, password },
  );
  if (!answer.data?.login) throw new Refusal(answer);
  return clientOf(url, answer.data.login.token);
}

/** @returns the new organization's id */
export async function createOrganization(client: Client, name: string): Promise<string> {
  const answer = await client.query(
    'mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { id } }',
    { input: { name, kind: organizationKind.items[0]?.code } },
  );
  if (!answer.data?.createOrganization) throw new Refusal(answer);
  return answer.data.createOrganization.id;
}

export const findOrganization = (client: Client, id: string) =>
  client.query('query ($id: ID!) { organization(id: $id) { name } }', { id });

export const nameOf = async (client: Client, id: string): Promise<unknown> =>
  (await findOrganization(client, id)).data?.organization?.name;

export const countOrganizations = async (client: Client): Promise<number> => {
  const answer = await client.query('{ organizations { totalCount } }');
  if (!answer.data?.organizations) throw new Refusal(answer);
  return answer.data.organizations.totalCount;
};
