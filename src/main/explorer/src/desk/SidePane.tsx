import { useCallback } from 'react';
import { useAddress } from '../AddressContext';
import { useKey } from '../useKey';
import { ArticlePane } from './ArticlePane';
import { Dossier } from './Dossier';
import { EvidencePane } from './EvidencePane';
import { Welcome } from './Welcome';

/** The dossier, the evidence and the article, one above the other as one asks further; Esc goes back a step. */
export function SidePane() {
  const { address, go } = useAddress();
  const { about, fact, article } = address;
  const back = useCallback(() => {
    if (article) go({ article: undefined, at: undefined });
    else if (fact) go({ fact: undefined });
    else if (about) go({ about: undefined });
  }, [article, fact, about, go]);
  useKey('Escape', back);
  return (
    <aside id="desk" className="desk" aria-label="Dossier" tabIndex={-1}>
      {!about && !fact && !article && <Welcome />}
      <div className="desk-stack" hidden={Boolean(article) || (!about && !fact)} data-fact={fact ? '' : undefined}>
        {about && <Dossier key={`dossier ${about}`} iri={about} />}
        {fact && <EvidencePane key={`evidence ${fact}`} fact={fact} />}
      </div>
      {article && <ArticlePane key={article} iri={article} at={address.at} />}
    </aside>
  );
}
