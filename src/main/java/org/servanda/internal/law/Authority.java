package org.servanda.internal.law;

import java.time.LocalDate;

/**
 * An authority that rules and positions cite.
 *
 * @param id its id
 * @param citation the full citation
 * @param shortName the name used in running text
 * @param kind {@code treaty-text}, {@code judgment}, {@code views}, {@code general-comment} …
 * @param weight from 1 (scholarship) to 5 (binding judgment or treaty text)
 * @param date its day
 * @param datePrecision {@code day}, {@code month} or {@code year}
 * @param verified whether the citation was checked against a source
 */
public record Authority(
    String id,
    String citation,
    String shortName,
    String kind,
    int weight,
    LocalDate date,
    String datePrecision,
    boolean verified) {}
