import { organizationKind } from '../../schema/dictionaries/organizations.ts';
import { demoPassword } from '../support/api.ts';
import { type Client, clientOf } from '../support/client.ts';

export const officer = 'wangcheng.tenantAdmin';

export async function login(url: string, username = officer, password = demoPassword): Promise<Client> {
  const { data, errors } = await clientOf(url, '').query(
    'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }',
    { username, password },
  );
  if (!data?.login) throw new Error(`${username} cannot log in: ${JSON.stringify(errors)}`);
  return clientOf(url, data.login.token);
}

/** @returns the new organization's id */
export async function createOrganization(client: Client, name: string): Promise<string> {
  const { data, errors } = await client.query(
    'mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { id } }',
    { input: { name, kind: organizationKind.items[0]?.code } },
  );
  if (!data?.createOrganization) throw new Error(`No organization was made: ${JSON.stringify(errors)}`);
  return data.createOrganization.id;
}

export const findOrganization = (client: Client, id: string) =>
  client.query('query ($id: ID!) { organization(id: $id) { name } }', { id });

export const nameOf = async (client: Client, id: string): Promise<unknown> =>
  (await findOrganization(client, id)).data?.organization?.name;

export const countOrganizations = async (client: Client): Promise<number> => {
  const { data, errors } = await client.query('{ organizations { totalCount } }');
  if (!data?.organizations) throw new Error(JSON.stringify(errors));
  return data.organizations.totalCount;
};
