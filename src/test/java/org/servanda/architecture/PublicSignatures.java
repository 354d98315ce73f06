package org.servanda.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** What a stranger who uses the library gets to see. */
public final class PublicSignatures {
  private PublicSignatures() {}

  /** Mention no type whose name starts with one of these. */
  public static ArchCondition<JavaClass> avoid(String... prefixes) {
    return new ArchCondition<>("not mention " + List.of(prefixes) + " in a public signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .forEach(above -> check(type, type.getDescription(), above, events));
        type.getMembers().stream()
            .filter(PublicSignatures::visible)
            .forEach(
                member ->
                    types(member)
                        .forEach(seen -> check(type, member.getDescription(), seen, events)));
      }

      private void check(JavaClass type, String where, JavaType seen, ConditionEvents events) {
        seen.getAllInvolvedRawTypes().stream()
            .map(JavaClass::getFullName)
            .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
            .forEach(
                name ->
                    events.add(SimpleConditionEvent.violated(type, where + " mentions " + name)));
      }
    };
  }

  private static boolean visible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(code.getReturnType()),
            code.getParameterTypes().stream(),
            code.getThrowsClause().getTypes().stream())
        .flatMap(types -> types)
        .map(JavaType.class::cast);
  }
}
