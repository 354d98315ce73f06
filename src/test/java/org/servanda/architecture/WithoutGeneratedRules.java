package org.servanda.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out the classes that the rule compiler wrote, and the empty package of the rules. */
public final class WithoutGeneratedRules implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/org/servanda/rules/");
  }
}
