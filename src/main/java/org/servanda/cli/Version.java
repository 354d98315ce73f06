package org.servanda.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.servanda.internal.law.Laws;
import picocli.CommandLine.IVersionProvider;

/** The versions of the library and of the law. */
final class Version implements IVersionProvider {
  private static final String BUILT = "/META-INF/maven/org.servanda/servanda/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"servanda " + library() + ", law " + Laws.standard().version()};
  }

  private static String library() {
    String stated = Version.class.getPackage().getImplementationVersion();
    if (stated != null) {
      return stated;
    }
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(BUILT)) {
      if (in != null) {
        built.load(in);
      }
    } catch (IOException unreadable) {
      return "unreleased";
    }
    return built.getProperty("version", "unreleased");
  }
}
