package org.servanda.report;

import java.util.ArrayList;
import java.util.List;

/** A page of text, 100 columns wide, written from top to bottom. */
final class Page {
  static final int WIDTH = 100;

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  Page(Style style) {
    this.style = style;
  }

  /** A heading with a blank line before it. */
  void heading(String text) {
    blank();
    for (String line : Wrap.lines(text, WIDTH)) {
      out.append(Wrap.dressed(style.heading(line), style)).append('\n');
    }
  }

  void blank() {
    if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
      out.append('\n');
    }
  }

  void text(int indent, String text) {
    hang(indent, "", 0, text);
  }

  /** An item of a list. */
  void item(int indent, String text) {
    hang(indent, "-", 2, text);
  }

  /** A text that hangs to the right of a label. */
  void hang(int indent, String label, int room, String text) {
    List<String> lines = Wrap.lines(text, WIDTH - indent - room);
    for (int i = 0; i < lines.size(); i++) {
      String left = i == 0 ? label : "";
      String padding = " ".repeat(Math.max(0, room - left.length()));
      String shown = left.length() > 1 ? style.verdict(left) : left;
      line(" ".repeat(indent) + shown + padding + Wrap.dressed(lines.get(i), style));
    }
  }

  /** A table; the last column takes what is left of the width. */
  void table(int indent, List<Integer> widths, List<List<String>> rows) {
    List<Integer> all = new ArrayList<>(widths);
    int used = widths.stream().mapToInt(width -> width + 2).sum();
    all.add(WIDTH - indent - used);
    for (int i = 0; i < rows.size(); i++) {
      row(indent, all, rows.get(i));
      if (i == 0) {
        line(" ".repeat(indent) + "-".repeat(WIDTH - indent));
      }
    }
  }

  private void row(int indent, List<Integer> widths, List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Wrap.lines(cells.get(i), widths.get(i)));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int column = 0; column < wrapped.size(); column++) {
        List<String> cell = wrapped.get(column);
        String text = i < cell.size() ? cell.get(i) : "";
        line.append(Wrap.dressed(text, style));
        if (column < wrapped.size() - 1) {
          line.append(" ".repeat(widths.get(column) + 2 - text.length()));
        }
      }
      line(line.toString());
    }
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
