package org.servanda.report;

import java.util.List;
import java.util.stream.Collectors;
import org.servanda.assessment.WayOut;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** What the State could do instead, as text. */
public final class WaysOutReport {
  private WaysOutReport() {}

  /** Every course, under each reading. */
  public static String of(List<WayOut> ways, Style style) {
    Page page = new Page(style);
    String reading = "-";
    for (WayOut way : ways) {
      if (!way.reading().equals(reading)) {
        reading = way.reading();
        page.heading(
            reading.isEmpty()
                ? "WHAT THE STATE COULD DO, AS THE AGREEMENTS ARE READ"
                : "IF THE AGREEMENT IS READ OTHERWISE: " + reading);
      }
      way(page, way);
    }
    page.blank();
    page.text(
        0,
        "A course is judged by the norms of this case alone. A duty that it neither meets nor rules"
            + " out still stands beside it, and what isn't stated about another place stays open."
            + " This is not legal advice.");
    return page.toString();
  }

  private static void way(Page page, WayOut way) {
    page.item(2, Phrases.capital(way.says()) + ": " + verdict(way.verdict()) + ".");
    norms(page, "breaches", way.breaches());
    norms(page, "may breach", way.open());
    norms(page, "meets", way.meets());
  }

  private static String verdict(WayOut.Verdict verdict) {
    return switch (verdict) {
      case BREACHES_NOTHING -> "breaches nothing";
      case OPEN -> "breaches nothing for certain; what is open decides";
      case BREACHES_ONLY_THE_AGREEMENT -> "breaches only what was agreed with the other State";
      case BREACHES_MORE -> "breaches more than the agreement";
    };
  }

  private static void norms(Page page, String does, List<Norm> norms) {
    if (!norms.isEmpty()) {
      page.text(
          4,
          does
              + ": "
              + norms.stream()
                  .map(norm -> norm.application().terms().title() + " (" + norm.provision() + ")")
                  .distinct()
                  .collect(Collectors.joining("; ")));
    }
  }
}
