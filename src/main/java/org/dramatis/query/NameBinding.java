package org.dramatis.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/**
 * Puts the things that a name fits into a query, where the query says {@code ?thing
 * rdfs:label|skos:altLabel ?name}: names are then compared as people compare them, and the query
 * starts from the things instead of from all names. A name that is not given is not asked for.
 */
final class NameBinding extends ElementTransformCopyBase {

  /** For each parameter that is a name the things it fits; null for any. */
  private final Map<Var, Named> names;

  NameBinding(Map<Var, Named> names) {
    super(true);
    this.names = names;
  }

  /** A name as it was given, and what it fits. */
  record Named(String name, List<String> things) {}

  @Override
  public Element transform(ElementGroup group, List<Element> elements) {
    ElementGroup bound = new ElementGroup();
    elements.forEach(element -> addBound(element, bound));
    return bound;
  }

  private void addBound(Element element, ElementGroup group) {
    if (!(element instanceof ElementPathBlock block) || !asksForName(block)) {
      group.addElement(element);
      return;
    }
    List<TriplePath> pending = new ArrayList<>();
    for (Iterator<TriplePath> triples = block.patternElts(); triples.hasNext(); ) {
      TriplePath triple = triples.next();
      if (!isName(triple)) {
        pending.add(triple);
        continue;
      }
      addBlock(pending, group);
      Named named = names.get(Var.alloc(triple.getObject()));
      if (named.things() != null) {
        group.addElement(values(triple, named));
      }
    }
    addBlock(pending, group);
  }

  private boolean asksForName(ElementPathBlock block) {
    for (Iterator<TriplePath> triples = block.patternElts(); triples.hasNext(); ) {
      if (isName(triples.next())) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(TriplePath triple) {
    return triple.getObject().isVariable()
        && triple.getSubject().isVariable()
        && names.containsKey(Var.alloc(triple.getObject()));
  }

  private static void addBlock(List<TriplePath> triples, ElementGroup group) {
    if (!triples.isEmpty()) {
      ElementPathBlock block = new ElementPathBlock();
      triples.forEach(block::addTriple);
      group.addElement(block);
      triples.clear();
    }
  }

  private static ElementData values(TriplePath triple, Named named) {
    Var thing = Var.alloc(triple.getSubject());
    Var name = Var.alloc(triple.getObject());
    ElementData values = new ElementData();
    values.add(thing);
    values.add(name);
    for (String iri : named.things()) {
      values.add(
          BindingFactory.binding(
              thing,
              NodeFactory.createURI(iri),
              name,
              NodeFactory.createLiteralString(named.name())));
    }
    return values;
  }
}
