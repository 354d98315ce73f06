package org.servanda.internal.law;

import java.util.List;

/**
 * The elements and exceptions of one provision or concept.
 *
 * @param id the provision's or concept's id
 * @param says what it is about, in plain words
 * @param anyHarm the finding over all harms in plain words, or empty when no element is per harm
 * @param everyNationality the finding over all nationalities in plain words, or empty
 * @param byPlace whether it is judged for each place of destination
 * @param elements in the order declared
 * @param cites the authorities of the table as a whole
 */
public record ElementTable(
    String id,
    String says,
    String anyHarm,
    String everyNationality,
    boolean byPlace,
    List<Element> elements,
    List<String> cites) {
  /** The elements that speak of {@code per}: {@code harm}, {@code nationality}, or empty. */
  public List<Element> elementsPer(String per) {
    return elements.stream().filter(element -> element.per().equals(per)).toList();
  }

  /**
   * The element or exception of this name.
   *
   * @throws IllegalArgumentException when the table has none
   */
  public Element element(String name) {
    for (Element element : elements) {
      if (element.name().equals(name)) {
        return element;
      }
    }
    throw new IllegalArgumentException("'" + id + "' has no element or exception '" + name + "'");
  }
}
