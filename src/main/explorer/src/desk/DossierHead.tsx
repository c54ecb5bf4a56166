import { useState, type RefObject } from 'react';
import { useAddress } from '../AddressContext';
import type { Dossier } from '../view';
import { evidenceOf, networkOf, pathBetween } from './destinations';
import { FindBox } from './FindBox';
import { Identifier } from './Identifier';
import { Correct } from './judging/Correct';
import { KindIcon } from './KindIcon';
import { Link } from './Link';
import { counted, standingInWords, timeInWords } from './words';

interface Props {
  dossier: Dossier;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Names shown before the rest is folded away. */
const NAMES = 6;

/** The name, what it is, how well it is known, and where one can go from here. */
export function DossierHead({ dossier, heading }: Props) {
  const { thing, links } = dossier;
  const standing = thing.standing && standingInWords(thing.standing);
  const time = timeInWords(thing);
  return (
    <header className="dossier-head">
      <p className="eyebrow">
        <KindIcon kind={thing.kind} /> <span className="type-name">{thing.typeLabel}</span>
        {standing && <span className="standing">{standing}</span>}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {thing.label}
      </h2>
      <p className="lede">
        {time && `${time[0]!.toUpperCase()}${time.slice(1)}. `}
        <Link to={evidenceOf(thing.iri)}>Named {counted(thing.mentions, 'time')}</Link> in {counted(thing.documents, 'document')} from{' '}
        {counted(thing.sources, 'independent source')}.
      </p>
      <OtherNames names={dossier.otherNames} />
      {links.length > 0 && (
        <p className="outside">
          {links.map((link) => (
            <a key={link.iri} href={link.iri} target="_blank" rel="noreferrer noopener">
              {link.label} ↗
            </a>
          ))}
        </p>
      )}
      <Actions dossier={dossier} />
    </header>
  );
}

/** On a phone the dossier covers the network, so it has to go for the network to be seen; the back button brings it again. */
function fillsTheScreen(): boolean {
  return matchMedia('(max-width: 719px)').matches;
}

function OtherNames({ names }: { names: string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  return (
    <p className="other-names">
      Also named {(all ? names : names.slice(0, NAMES)).join(', ')}
      {!all && names.length > NAMES && (
        <>
          {' '}
          <button type="button" className="inline" onClick={() => setAll(true)}>
            and {names.length - NAMES} more
          </button>
        </>
      )}
    </p>
  );
}

function Actions({ dossier: { thing } }: { dossier: Dossier }) {
  const { go } = useAddress();
  const [open, setOpen] = useState<'path' | 'identifier'>();
  const toggle = (part: 'path' | 'identifier') => setOpen(open === part ? undefined : part);
  return (
    <>
      <div className="actions">
        <Link className="button" to={{ ...networkOf([thing.iri]), ...(fillsTheScreen() && { about: undefined, fact: undefined }) }}>
          Show in the network
        </Link>
        <button type="button" className="button" aria-expanded={open === 'path'} onClick={() => toggle('path')}>
          Path to …
        </button>
        <button type="button" className="button" aria-expanded={open === 'identifier'} onClick={() => toggle('identifier')}>
          Identifier
        </button>
        <Correct thing={thing} />
      </div>
      {open === 'path' && (
        <div className="action-sheet">
          <FindBox
            autoFocus
            label={`Path from ${thing.label} to`}
            placeholder="To whom or what?"
            onThing={(other) => go({ ...pathBetween(thing.iri, other.iri), ...(fillsTheScreen() && { about: undefined }) })}
          />
        </div>
      )}
      {open === 'identifier' && <Identifier iri={thing.iri} />}
    </>
  );
}
