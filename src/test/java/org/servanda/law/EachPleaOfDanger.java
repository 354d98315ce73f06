package org.servanda.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gives a test, as key and value, each thing that States plead against an absolute ban. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@CsvSource({
  "security.host-danger, yes",
  "security.crime, particularly-serious",
  "exclusion.serious-crime, yes",
  "exclusion.crime-against-humanity, yes",
  "entry.mass-influx, yes"
})
@interface EachPleaOfDanger {}
