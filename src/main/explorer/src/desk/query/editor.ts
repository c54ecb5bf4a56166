import Yasgui from '@zazuko/yasgui';
import { fetchView } from '../../useView';
import type { Ontology } from '../../view';

export const PREFIXES: Record<string, string> = {
  dr: 'https://w3id.org/dramatis/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
};

const { Yasqe, Yasr } = Yasgui;

/**
 * YASGUI's own completion asks other servers (prefix.cc, Linked Open Vocabularies). Ours knows the
 * prefixes above and the words of the store's ontology.
 */
Yasqe.forkAutocompleter('prefixes', {
  name: 'ourPrefixes',
  persistenceId: null,
  get: () => Object.entries(PREFIXES).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
});
Yasqe.forkAutocompleter('class', {
  name: 'ourClasses',
  bulk: true,
  persistenceId: null,
  get: () => ontology().then(({ classes }) => classes.map(({ iri }) => iri)),
});
Yasqe.forkAutocompleter('property', {
  name: 'ourProperties',
  bulk: true,
  persistenceId: null,
  get: () => ontology().then(({ properties }) => properties.map(({ iri }) => iri)),
});

function ontology(): Promise<Ontology> {
  return fetchView<Ontology>('/view/ontology');
}

/** An editor and a table of results in the elements given; what is written and run is told to `tell`. */
export function makeEditor(editor: HTMLElement, results: HTMLElement, sparql: string, tell: (sparql: string) => void) {
  const yasqe = new Yasqe(editor, {
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: () => location.href,
    prefixCcApi: null,
    autocompleters: ['ourPrefixes', 'ourClasses', 'ourProperties', 'variables'],
    editorHeight: '260px',
    resizeable: true,
    requestConfig: { endpoint: '/sparql', method: 'POST' },
    collapsePrefixesOnLoad: false,
  });
  yasqe.setValue(sparql);
  const yasr = new Yasr(results, { persistenceId: null, prefixes: PREFIXES, pluginOrder: ['table', 'response'], defaultPlugin: 'table' });
  yasqe.on('query', () => tell(yasqe.getValue()));
  yasqe.on('blur', () => tell(yasqe.getValue()));
  yasqe.on('queryResponse', (_: unknown, response: unknown, duration: number) => yasr.setResponse(response, duration));
  return {
    yasqe,
    yasr,
    destroy() {
      yasqe.destroy();
      yasr.destroy();
    },
  };
}
