import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerProcess } from './client.ts';
import { ENGLISH, FRENCH, README } from './documents.ts';

const SPEC = 'file:///project/booking.md';

test('a client that asks for it is told what each document was taken for, and why', async () => {
  const client = await ServerProcess.start({ initializationOptions: { status: true } });
  const readme = 'file:///project/README.md';
  await client.open(SPEC, FRENCH);
  await client.open(readme, README);
  const count = (await client.rules(SPEC)).length;
  await client.pull(readme);
  const of = (uri: string) => client.until(uri, () => client.statuses.find(status => status.uri === uri));
  const spec = await of(SPEC);
  assert.deepEqual([spec.kind, spec.language, spec.findings], ['specification', 'fr', count]);
  assert.ok(spec.reason.length > 0);
  const other = await of(readme);
  assert.deepEqual([other.kind, other.findings], ['other', 0]);
  await client.stop();
});

test('a result that is there already is not told again', async () => {
  const client = await ServerProcess.start({ initializationOptions: { status: true } });
  await client.open(SPEC, ENGLISH);
  await client.pull(SPEC);
  await client.pull(SPEC);
  await client.actions(SPEC, client.rangeOf(SPEC, 'user-friendly'));
  assert.equal(client.statuses.length, 1);
  await client.stop();
});

test('a client that does not ask for the status gets none', async () => {
  const client = await ServerProcess.start();
  await client.open(SPEC, ENGLISH);
  await client.pull(SPEC);
  await client.request('cahier/rules', {});
  assert.deepEqual(client.statuses, []);
  await client.stop();
});

test('rules are listed and explained in the language of the client, or in the one that is asked for', async () => {
  const client = await ServerProcess.start({ locale: 'fr' });
  const rules = await client.request<{ id: string; title: string }[]>('cahier/rules', {});
  assert.ok(rules.some(rule => rule.id === 'vague-term' && rule.title !== ''));
  const explain = async (locale?: string) =>
    (await client.request<{ markdown: string }>('cahier/explain', { rule: 'vague-term', locale })).markdown;
  assert.match(await explain(), /## Que faire/);
  assert.match(await explain('en-GB'), /## What to do/);
  await client.stop();
});
