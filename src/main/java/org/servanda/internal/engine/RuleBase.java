package org.servanda.internal.engine;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The compiled rules, shared by all assessments. Immutable and thread-safe. */
public final class RuleBase {
  private static final String MODELS = "META-INF/kie/org.servanda/servanda/drools-model";

  private final KieBase base;
  private final Map<String, RuleInfo> infos;
  private final Consumer<String> watcher;

  private RuleBase(KieBase base) {
    this(base, rule -> {});
  }

  private RuleBase(KieBase base, Consumer<String> watcher) {
    this.base = base;
    this.watcher = watcher;
    ImmutableMap.Builder<String, RuleInfo> all = ImmutableMap.builder();
    for (KiePackage rulesOfPackage : base.getKiePackages()) {
      for (Rule rule : rulesOfPackage.getRules()) {
        all.put(key(rule), RuleInfo.of(rule));
      }
    }
    this.infos = all.build();
  }

  /** The rules that were compiled while building: loaded once, for they are immutable. */
  public static RuleBase standard() {
    return Standard.RULES;
  }

  /** The rules of these models, whatever their order. */
  static RuleBase of(List<Model> models) {
    return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models));
  }

  /**
   * The same rules but for one: what a test uses to show that the rule matters.
   *
   * @throws IllegalArgumentException when there is no rule of that name
   */
  public static RuleBase standardWithout(String name) {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models());
    for (KiePackage rulesOfPackage : base.getKiePackages()) {
      for (Rule rule : rulesOfPackage.getRules()) {
        if (rule.getName().equals(name)) {
          base.removeRule(rule.getPackageName(), name);
          return new RuleBase(base);
        }
      }
    }
    throw new IllegalArgumentException("there is no rule '" + name + "'");
  }

  /**
   * The same rules, telling the watcher the name of each that fires: which tests need which rule.
   */
  public RuleBase watchedBy(Consumer<String> other) {
    return new RuleBase(base, other);
  }

  /** All compiled rules, as many models as there are files of rules. */
  static List<Model> models() {
    List<Model> models = new ArrayList<>();
    for (String type : modelTypes()) {
      try {
        models.add((Model) Class.forName(type).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException("the compiled rules can't be loaded", broken);
      }
    }
    return models;
  }

  /** The classes that were compiled from the files of rules. */
  static List<String> modelTypes() {
    List<String> types = new ArrayList<>();
    try (InputStream stream = RuleBase.class.getClassLoader().getResourceAsStream(MODELS)) {
      if (stream == null) {
        throw new IllegalStateException("the compiled rules are missing: " + MODELS);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      lines.readLine(); // the first line is a version, each other line a class
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          types.add(line.trim());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return types;
  }

  private static String key(Rule rule) {
    return rule.getPackageName() + "." + rule.getName();
  }

  KieBase base() {
    return base;
  }

  RuleInfo info(Rule rule) {
    RuleInfo info = infos.get(key(rule));
    if (info == null) {
      throw new IllegalStateException("unknown rule " + rule.getName());
    }
    watcher.accept(info.name());
    return info;
  }

  /** The names of all rules. */
  public List<String> names() {
    return infos.values().stream().map(RuleInfo::name).sorted().toList();
  }

  /** Loads the rules when they are first asked for. */
  private static final class Standard {
    private static final RuleBase RULES = of(models());
  }
}
