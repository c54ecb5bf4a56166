import { useState } from 'react';
import { NO_FILTERS } from '../address';
import { useAddress } from '../AddressContext';
import { useOverview } from '../Overview';
import { Find } from './Find';
import { KeysButton } from './KeysDialogue';
import { Link } from './Link';
import { THEMES, useTheme } from './useTheme';
import { counted, dateInWords, timeInWords } from './words';

/** The name, what finds, which part of the store is looked at, and what concerns the page itself. */
export function Header() {
  return (
    <header className="masthead">
      <h1>
        <Link to={{ tab: 'network', about: undefined, fact: undefined, article: undefined, at: undefined, focus: [], filters: NO_FILTERS, own: {} }}>
          Dramatis
        </Link>
      </h1>
      <Find />
      <Scope />
      <div className="masthead-tools">
        <CopyLink />
        <ThemeSwitch />
        <KeysButton />
      </div>
    </header>
  );
}

/** What the views are about: the period that was chosen, or else when the documents were published, and how many they are. */
function Scope() {
  const { from, to, sources } = useAddress().address.filters;
  const data = useOverview().overview.data;
  if (!data) return <p className="scope" />;
  const published = data.documentDates;
  return (
    <p className="scope">
      {from || to ? (
        <span className="narrowed">Events {timeInWords({ begin: from, end: to })}</span>
      ) : (
        published && (
          <span>
            {dateInWords(published.first)} – {dateInWords(published.last)}
          </span>
        )
      )}
      {sources !== undefined && sources > 1 && <span className="narrowed">at least {counted(sources, 'source')}</span>}
      <Link to={{ tab: 'documents' }}>{counted(data.documents, 'document')}</Link>
    </p>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <>
      <button type="button" className="icon-button" aria-label="Copy link" title="Copy a link to what is shown" onClick={copy}>
        {copied ? <Tick /> : <Chain />}
      </button>
      <span className="visually-hidden" role="status">
        {copied && 'Link copied'}
      </span>
    </>
  );
}

function ThemeSwitch() {
  const { theme, setTheme } = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${theme}. Change to ${next}`}
      title={`Theme: ${theme}`}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill={theme === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
        {theme === 'system' && <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />}
      </svg>
    </button>
  );
}

const Chain = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  </svg>
);

const Tick = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" aria-hidden="true">
    <path d="m3.5 8.5 3 3 6-7" />
  </svg>
);
