package org.dramatis.linear;

/**
 * Takes the features of a candidate, each once however often it is added. A feature is its name and
 * what was seen, with blanks between; it comes in parts, as most features are not put together.
 */
public interface Features {

  void add(String name, String seen);

  void add(String name, String seen, String further);
}
