package org.dramatis.query;

import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Where an answer goes, and how.
 *
 * @param width the columns of the terminal; without it nothing is wrapped
 * @param stream written in UTF-8 and left open
 */
public record Output(Format format, OptionalInt width, OutputStream stream) {}
