package org.dramatis.model;

/**
 * A thing that somebody asks about.
 *
 * @param path the part of its IRI after the store's base
 * @param name by which it was asked for; may be an IRI
 */
public record Asked(String path, String name) {}
