import { Client } from 'pg';

/** Runs one statement on a connection of its own and gives its rows. */
export async function askRows(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

export async function executeOn(url: string, statement: string): Promise<void> {
  await askRows(url, statement);
}
