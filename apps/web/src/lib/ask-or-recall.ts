import { heldSince, showFresh, showHeld } from './held-since.ts';

const heldAnswers = () => import('./held-answers.ts');
const API = '/graphql';
/** Names the state of the record that the server answers from. */
const STATE = JSON.stringify({ query: '{ dataset { name revision loadedAt } }' });
const canHold = 'caches' in globalThis;

/** Asks the server and holds what it answers; when it cannot be reached, gives what it answered last. */
export async function askOrRecall(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const asked = String(init.body);
  try {
    const answer = await fetch(url, init);
    if (!canHold || !answer.ok) return answer;
    const text = await answer.text();
    void holdAnswer(asked, text);
    return new Response(text, answer);
  } catch (fault) {
    if (!canHold || init.signal?.aborted) throw fault;
    const { recall, HELD_SINCE } = await heldAnswers();
    const held = await recall(asked);
    if (!held) throw fault;
    showHeld(held.headers.get(HELD_SINCE) ?? '');
    addEventListener('online', compareWithServer);
    return held;
  }
}

/** Holds what the server answered. It is a courtesy: a browser without room for it, or a line that breaks meanwhile, is no fault. */
export async function holdAnswer(asked: string, answer: string): Promise<void> {
  if (!canHold) return;
  try {
    const { hold } = await heldAnswers();
    const isOther = await hold(asked, answer);
    if (heldSince() === undefined) return;
    if (isOther) location.reload();
    else await compareWithServer();
  } catch {}
}

/** The server is there again: what is on screen from the store either holds still, or the page begins anew. */
async function compareWithServer(): Promise<void> {
  if (heldSince() === undefined) return;
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(API, { method: 'POST', headers, body: STATE });
    if (!answer.ok) return;
    const { hold } = await heldAnswers();
    if (await hold(STATE, await answer.text())) location.reload();
    else showFresh();
  } catch {}
}
