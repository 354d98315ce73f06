package org.servanda.internal.law;

public record ParticipationTable(String text) {
  static ParticipationTable parse(String text) {
    return new ParticipationTable(text);
  }
}
