package org.servanda;

import org.junit.jupiter.api.Test;
import org.servanda.law.Case;

class SliceTest {
  @Test
  void slice() {
    var a =
        Case.china().say("person.left", "without-permission").fears(Case.beating("PRK")).assess();
    a.explanation().nodes().forEach(n -> System.out.println(n));
    System.out.println(a.headline());
    a.questions().forEach(System.out::println);
    System.out.println(a.conflicts().get(0).positions());
    System.out.println(a.work());
  }
}
