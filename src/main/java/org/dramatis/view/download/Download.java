package org.dramatis.view.download;

/**
 * A file.
 *
 * @param name under which it is kept
 * @param mediaType with its character set, where it is text
 */
public record Download(String name, String mediaType, byte[] content) {}
