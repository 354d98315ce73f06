package org.servanda;

import org.junit.jupiter.api.Test;
import org.servanda.law.Case;

class SliceTest {
  @Test
  void slice() {
    for (String r : new String[] {"requires", "discretionary", "information-only"}) {
      var a =
          Case.china()
              .say("person.left", "without-permission")
              .fears(Case.beating("PRK"))
              .position("agreement-reading/chn-prk-1998/4/2", r)
              .assess();
      System.out.println(r + a.headline());
      for (var c : a.conflicts()) {
        System.out.println(
            c.pair().id()
                + " "
                + c.type()
                + " "
                + c.certainty()
                + c.outcome().kind()
                + c.prevailing()
                + (c.priority() == null ? "" : c.priority().because()));
        c.treatment()
            .forEach(
                t ->
                    System.out.println(
                        "  "
                            + t.step().technique()
                            + " "
                            + t.step().addressee()
                            + " "
                            + t.applies()
                            + " "
                            + t.decisive()
                            + " "
                            + t.step().because()
                            + t.contestedBy()));
        c.matrix()
            .forEach(
                m ->
                    System.out.println(
                        "  "
                            + m.governing().addressee().says()
                            + " "
                            + m.governing().governs()
                            + " | "
                            + m.ifPerformed()
                            + " | "
                            + m.ifRefused()));
        c.positions()
            .forEach(
                p ->
                    System.out.println(
                        "  "
                            + p.position().key()
                            + "="
                            + p.position().holds()
                            + ": "
                            + p.outcome()
                            + " "
                            + p.because()));
        a.remainder()
            .forEach(
                x ->
                    System.out.println(
                        "  "
                            + x.breach().course()
                            + " "
                            + x.breach().says()
                            + x.breach().owed().kind()
                            + x.consequences().stream().map(y -> y.says()).toList()));
      }
      System.out.println(a.work());
    }
  }
}
