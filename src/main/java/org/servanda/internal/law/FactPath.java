package org.servanda.internal.law;

/**
 * Names the facts of a scenario in messages and finds their places: {@code measure.kind}, and
 * {@code mina/fears.1.harm} for what a person carries. A value in a list follows an equals sign:
 * {@code mina/person.left-because=hunger}.
 */
public final class FactPath {
  private FactPath() {}

  /** A fact about a person; about the State or the measure when the id is empty. */
  public static String of(String person, String key) {
    return person.isEmpty() ? key : person + "/" + key;
  }

  /** A field of a person's feared harm; harms are counted from one. */
  public static String fear(String person, int number, String key) {
    return of(person, "fears." + number + "." + key);
  }

  /** A field of a person's tie to a State; ties are counted from one. */
  public static String tie(String person, int number) {
    return of(person, "nationality." + number);
  }

  /** One value among several under the same key. */
  public static String value(String path, String value) {
    return path + "=" + value;
  }
}
