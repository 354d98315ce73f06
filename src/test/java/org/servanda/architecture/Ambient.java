package org.servanda.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Conditions on what surrounds a class: which packages of ours it sees, what it asks the JVM. */
public final class Ambient {
  /** Calls that give another answer on another machine, day or run. */
  private static final Set<String> ASKING =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.lang.Math.random()",
          "java.util.UUID.randomUUID()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.nio.charset.Charset.defaultCharset()");

  private static final List<String> ASKING_PREFIXES =
      List.of(
          "java.time.Clock.system",
          "java.lang.String.format(java.lang.String,",
          "java.lang.String.formatted(",
          "java.util.Random.<init>()",
          "java.util.concurrent.ThreadLocalRandom.current(");

  private Ambient() {}

  /** Depend on no package of ours but these. */
  public static ArchCondition<JavaClass> seeOnly(String... packages) {
    DescribedPredicate<JavaClass> seen = Predicates.resideInAnyPackage(packages);
    return new ArchCondition<>("see nothing of ours but " + List.of(packages)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith("org.servanda") && !seen.test(target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Call nothing that reads the clock, the default language or zone, or chance. */
  public static ArchCondition<JavaClass> notAskTheMachine() {
    return new ArchCondition<>(
        "not ask the machine for the time, the language or a random number") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (asks(access.getTarget().getFullName())) {
            events.add(SimpleConditionEvent.violated(type, access.getDescription()));
          }
        }
      }
    };
  }

  private static boolean asks(String target) {
    return ASKING.contains(target)
        || (target.startsWith("java.time.") && target.contains(".now("))
        || ASKING_PREFIXES.stream().anyMatch(target::startsWith);
  }
}
