package org.servanda.internal.engine;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Provenance;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;

/** Writes the {@link RuleIndex}; the build runs this when the rules are compiled. */
public final class RuleIndexer {
  private static final Circumstance PROBE =
      new Circumstance("the person", "the key", "the value", null, Provenance.UNTOLD, "it says so");

  private RuleIndexer() {}

  /**
   * Writes the index of the compiled rules on the class path.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    Set<String> tables = tables(Laws.standard());
    Set<String> lines = new TreeSet<>();
    int rules = 0;
    for (String model : RuleBase.modelTypes()) {
      for (Method method : methods(model)) {
        lines.add(entry(method, tables).line());
        rules++;
      }
    }
    int compiled = RuleBase.models().stream().mapToInt(model -> model.getRules().size()).sum();
    if (rules != compiled || lines.size() != compiled) {
      throw new IllegalStateException(
          "the index has " + lines.size() + " rules, but " + compiled + " were compiled");
    }
    Files.write(Path.of(args[0]), lines, StandardCharsets.UTF_8);
  }

  private static Set<String> tables(Law law) {
    Set<String> tables = new HashSet<>(law.concepts().keySet());
    law.instruments().values().forEach(each -> tables.addAll(each.provisions().keySet()));
    return tables;
  }

  /** The methods that give the rules of a model: in its class, or in some beside it. */
  private static List<Method> methods(String model) {
    List<Method> methods = new ArrayList<>(methodsOf(model));
    for (int i = 0; ; i++) {
      List<Method> more = methodsOf(model + "RuleMethods" + i);
      if (more.isEmpty()) {
        return methods;
      }
      methods.addAll(more);
    }
  }

  private static List<Method> methodsOf(String type) {
    try {
      List<Method> methods = new ArrayList<>();
      for (Method method : Class.forName(type).getDeclaredMethods()) {
        if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Rule.class) {
          methods.add(method);
        }
      }
      return methods;
    } catch (ClassNotFoundException none) {
      return List.of();
    }
  }

  private static RuleIndex.Entry entry(Method method, Set<String> tables) {
    try {
      Rule rule = (Rule) method.invoke(null);
      Map<String, Object> annotations = rule.getMetaData();
      String table = String.valueOf(annotations.get("provision"));
      boolean shows = annotations.containsKey("element") && tables.contains(table);
      Set<String> asks = new TreeSet<>();
      if (rule.getView().getType() == Condition.Type.AND) {
        rule.getView().getSubConditions().forEach(condition -> addAsked(condition, asks));
      }
      return new RuleIndex.Entry(
          shows ? table : "",
          List.copyOf(asks),
          method.getDeclaringClass().getName(),
          method.getName());
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("a compiled rule can't be loaded: " + method, broken);
    }
  }

  /** Adds the circumstance that a condition can't do without. */
  private static void addAsked(Condition condition, Set<String> asks) {
    if (condition instanceof Pattern<?> pattern
        && pattern.getPatternVariable().getType() == Circumstance.class) {
      String key = literal(pattern.getConstraint(), Circumstance::key);
      String value = literal(pattern.getConstraint(), Circumstance::value);
      if (!key.isEmpty()) {
        asks.add(value.isEmpty() ? key : RuleIndex.stated(key, value));
      }
    }
  }

  /** The word that a property must equal; empty when the constraint leaves it open. */
  private static String literal(Constraint constraint, Function<Circumstance, String> property) {
    if (constraint instanceof SingleConstraint single) {
      return single.getIndex() instanceof AlphaIndex<?, ?> index
              && index.getConstraintType() == Index.ConstraintType.EQUAL
              && reads(index, property)
          ? String.valueOf(index.getRightValue())
          : "";
    }
    if (constraint.getType() != Constraint.Type.MULTIPLE) {
      return "";
    }
    return constraint.getChildren().stream()
        .map(child -> literal(child, property))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether the index reads that property: compiled rules don't say it otherwise. */
  @SuppressWarnings("unchecked")
  private static boolean reads(AlphaIndex<?, ?> index, Function<Circumstance, String> property) {
    Object read = ((AlphaIndex<Circumstance, ?>) index).getLeftOperandExtractor().apply(PROBE);
    return property.apply(PROBE).equals(read);
  }
}
