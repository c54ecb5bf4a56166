import { useState, type FormEvent, type ReactNode } from 'react';
import { useFreshness } from '../../Freshness';
import type { Judged } from '../../view';
import { Dialogue } from '../Dialogue';
import { kept, type Refusal } from './judge';

interface Props {
  title: string;
  /** What is to be judged, in words or as fields. */
  children: ReactNode;
  /** Whether enough is said for it. */
  ready: boolean;
  /** Undoing gives no reasons. */
  reasoned?: boolean;
  action: string;
  send: (token: string, who: string | undefined, why: string | undefined) => Promise<Judged>;
  done: (judged: Judged) => void;
  close: () => void;
}

/** Asks who judges and why, and for the token if it is not known yet; says what came of it. */
export function JudgeDialogue({ title, children, ready, reasoned = true, action, send, done, close }: Props) {
  const { refresh } = useFreshness();
  const [token, setToken] = useState(kept.token);
  const [who, setWho] = useState(kept.who);
  const [why, setWhy] = useState('');
  const [asking, setAsking] = useState(!kept.token());
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refusal>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    try {
      const judged = await send(token, who.trim() || undefined, why.trim() || undefined);
      kept.keep(token, who);
      close();
      done(judged);
      refresh();
    } catch (refusal) {
      setRefused(refusal as Refusal);
      setAsking((refusal as Refusal).status === 401);
      setSending(false);
    }
  };

  return (
    <Dialogue title={title} close={close}>
      <form className="judge-form" onSubmit={submit}>
        {children}
        {reasoned && (
          <>
            <label>
              Why <textarea rows={2} value={why} onChange={(event) => setWhy(event.target.value)} placeholder="So that others understand it" />
            </label>
            <label>
              You are <input value={who} onChange={(event) => setWho(event.target.value)} autoComplete="name" />
            </label>
          </>
        )}
        {asking && (
          <label>
            Token{' '}
            <input type="password" required value={token} onChange={(event) => setToken(event.target.value)} autoComplete="off" />
            <small>“dramatis serve --writable” prints it. It is kept until this tab is closed.</small>
          </label>
        )}
        {refused && <Refused refusal={refused} />}
        <p className="judge-buttons">
          <button type="submit" className="primary" disabled={!ready || sending}>
            {sending ? 'Working the graph out again …' : action}
          </button>
        </p>
      </form>
    </Dialogue>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  return (
    <div className="notice problem" role="alert">
      <p className="notice-title">{refusal.status === 409 ? `This contradicts what was judged before. ${refusal.error}` : refusal.error}</p>
      {refusal.hint && <p>{refusal.hint}</p>}
    </div>
  );
}
