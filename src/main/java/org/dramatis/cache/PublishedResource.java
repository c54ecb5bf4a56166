package org.dramatis.cache;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/** A file on the class path that others have published. */
public final class PublishedResource {

  private PublishedResource() {}

  /**
   * The name of the file that has our form of it: its own, its CRC-32 and our format. A jar keeps
   * the CRC-32, so that nothing is read for it.
   *
   * @throws IOException if it is not on the class path, or cannot be read
   */
  public static String fileName(String resource, int format) throws IOException {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    return "%s-%08x-%d".formatted(name, checksum(resource), format);
  }

  /** Whether a file holds the same published model as another, in a former format of ours. */
  public static boolean isFormer(String file, String name) {
    int end = name.lastIndexOf('-') + 1;
    return file.startsWith(name.substring(0, end))
        && file.substring(end).matches("\\d{1,9}")
        && Integer.parseInt(file.substring(end)) < Integer.parseInt(name.substring(end));
  }

  private static long checksum(String resource) throws IOException {
    URL place = PublishedResource.class.getClassLoader().getResource(resource);
    if (place == null) {
      throw new FileNotFoundException(resource + " is not on the class path");
    }
    URLConnection connection = place.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection inJar) {
      try (JarFile jar = inJar.getJarFile()) {
        return jar.getJarEntry(inJar.getEntryName()).getCrc();
      }
    }
    try (InputStream stream = connection.getInputStream()) {
      CRC32 sum = new CRC32();
      sum.update(stream.readAllBytes());
      return sum.getValue();
    }
  }
}
