package org.servanda.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Whether each package says that its types aren't null unless marked. */
public final class NullMarkedPackages {
  private NullMarkedPackages() {}

  /** Reside in a package whose {@code package-info} is marked. */
  public static ArchCondition<JavaClass> haveAMarkedPackage() {
    return new ArchCondition<>("have a package-info.java with @NullMarked in their package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getPackageName() + " lacks package-info.java with @NullMarked"));
        }
      }
    };
  }
}
