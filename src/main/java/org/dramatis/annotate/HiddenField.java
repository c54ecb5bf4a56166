package org.dramatis.annotate;

import java.lang.reflect.Field;

/** Reads what CoreNLP's time extractor gives no access to. */
final class HiddenField {

  private HiddenField() {}

  /** The value of a field of this name, the object's own or an inherited one. */
  static Object of(Object holder, String name) {
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return value(field, holder);
        }
      }
    }
    throw new LanguageModelException("sutime", new NoSuchFieldException(name));
  }

  private static Object value(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new LanguageModelException("sutime", e);
    }
  }
}
