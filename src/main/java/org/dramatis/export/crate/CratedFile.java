package org.dramatis.export.crate;

/**
 * A file of a crate, as it was written.
 *
 * @param path from the crate's folder, with slashes
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
record CratedFile(String path, long size, String sha256) {}
