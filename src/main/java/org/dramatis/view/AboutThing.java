package org.dramatis.view;

import org.dramatis.view.graph.Thing;

/** An entry of an answer that says more of a thing: in JSON it has the thing's own fields, too. */
public interface AboutThing {

  Thing thing();
}
