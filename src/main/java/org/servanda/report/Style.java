package org.servanda.report;

/** How a text is dressed, for example with colours on a terminal; the words stay the same. */
public interface Style {
  /** Leaves everything as it is. */
  Style PLAIN =
      new Style() {
        @Override
        public String heading(String text) {
          return text;
        }

        @Override
        public String badge(String text) {
          return text;
        }

        @Override
        public String verdict(String text) {
          return text;
        }
      };

  /** Dresses a heading. */
  String heading(String text);

  /** Dresses a badge, its brackets included. */
  String badge(String text);

  /** Dresses what was found: "established", "open" … */
  String verdict(String text);
}
