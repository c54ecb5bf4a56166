/** The classes and properties of the ontology, and how much there is of each. */
package org.dramatis.view.terms;
