/**
 * Finds who takes part in an event and as what: grammar proposes, and a model that was learned from
 * marked texts judges every mention of the sentence.
 */
package org.dramatis.extract.event.role;
