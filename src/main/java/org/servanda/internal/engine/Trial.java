package org.servanda.internal.engine;

import org.servanda.fact.*;
import org.servanda.internal.law.*;
import org.servanda.norm.*;

public final class Trial {
  public static void run(Scenario s) {
    Law law = Laws.standard();
    RuleBase rules = RuleBase.standard();
    Scenario w = new Wording(law, s).worded();
    Run run = new Run(rules, law, w, Positions.of(law, w), new Bindings(law, w)).go();
    for (Norm n : run.derived(Norm.class)) { System.out.println(n.id() + " " + n.status() + " " + n.modality() + " " + n.conduct());
      for (Finding f : n.findings()) System.out.println("   " + f.verdict() + " " + f.element() + " " + f.subject() + " " + f.restsOn().stream().map(Reason::says).toList()); }
    run.derived(Showing.class).forEach(x -> System.out.println(x.id() + " " + x.direction() + x.cites()));
    run.derived(Pair.class).forEach(x -> System.out.println(x.id() + " " + x.type()+ x.vcltAsCustom()));
    run.derived(Addressee.class).forEach(x -> System.out.println(x.id() + " " + x.inRestraining() + x.inPulling()));
    run.derived(Step.class).forEach(x -> System.out.println(x.id() + " " + x.applies() + x.because()));
    run.derived(Outcome.class).forEach(x -> System.out.println(x.id() + " " + x.kind()));
    run.derived(Breach.class).forEach(x -> System.out.println(x.id() + " " + x.says()));
    System.out.println(run.facts() + " facts " + run.firings() + " firings " + rules.names().size() + " rules");
  }
}
