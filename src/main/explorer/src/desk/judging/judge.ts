import type { Iri, Judged, NewJudgement, Problem } from '../../view';

/** What the server says against a judgement; 401 where the token is not the right one. */
export interface Refusal extends Problem {
  status: number;
}

const TOKEN = 'dramatis.token';
const WHO = 'dramatis.who';

/** Kept as long as the tab is open, so that one is asked once. */
export const kept = {
  token: () => sessionStorage.getItem(TOKEN) ?? '',
  who: () => sessionStorage.getItem(WHO) ?? '',
  keep(token: string, who: string) {
    sessionStorage.setItem(TOKEN, token);
    sessionStorage.setItem(WHO, who);
  },
  forgetToken() {
    sessionStorage.removeItem(TOKEN);
  },
};

/** @throws Refusal */
export function judge(judgement: NewJudgement, token: string): Promise<Judged> {
  return write('/view/judgements', { method: 'POST', body: JSON.stringify(judgement) }, token);
}

/** @throws Refusal */
export function undo(judgement: Iri, token: string): Promise<Judged> {
  return write(`/view/judgements?${new URLSearchParams({ iri: judgement })}`, { method: 'DELETE' }, token);
}

async function write(address: string, request: RequestInit, token: string): Promise<Judged> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', Authorization: `Bearer ${token}` };
  let response: Response;
  try {
    response = await fetch(address, { ...request, headers });
  } catch {
    throw refusal(0, { error: 'The server does not answer.', hint: 'Nothing was changed. Start it again with dramatis serve --writable.' });
  }
  const answer = await response.json().catch(() => ({ error: `The server answered ${response.status}.` }));
  if (!response.ok) throw refusal(response.status, answer);
  return answer;
}

function refusal(status: number, problem: Problem): Refusal {
  return { status, ...problem };
}
