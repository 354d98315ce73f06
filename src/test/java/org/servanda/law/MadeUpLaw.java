package org.servanda.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.LawBundle;
import org.servanda.internal.law.LawCompiler;
import org.servanda.internal.law.LawReader;

/** The law with an instrument that a test makes up. */
final class MadeUpLaw {
  private MadeUpLaw() {}

  /** Copies the law into a folder, adds one instrument, and reads the whole. */
  static Law with(Path folder, String id, String instrument) throws IOException {
    Path rules = Path.of("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(rules.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path added = folder.resolve("agreements/" + id + "/instrument.yaml");
    Files.createDirectories(added.getParent());
    Files.writeString(added, instrument);
    LawBundle bundle = LawCompiler.read(folder);
    return new LawReader(bundle.trees(), bundle.tables()).read(bundle.version());
  }
}
