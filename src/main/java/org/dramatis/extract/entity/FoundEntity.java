package org.dramatis.extract.entity;

import org.dramatis.model.EntityMention;

/**
 * An entity mention and the tokens of its sentence that it takes up.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
public record FoundEntity(EntityMention mention, int first, int end) {

  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
