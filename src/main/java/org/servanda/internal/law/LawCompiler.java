package org.servanda.internal.law;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.servanda.internal.yaml.Tree;
import org.servanda.internal.yaml.Yaml;

/** Gathers the files of {@code rules/} into one bundle, and names the version of the law. */
public final class LawCompiler {
  private static final int DIGITS_OF_VERSION = 12;

  private LawCompiler() {}

  /**
   * Writes the bundle, and beside it what the rules look at; the build runs this.
   *
   * @param args the folder of the law, and the file to write
   */
  public static void main(String[] args) throws IOException {
    LawBundle bundle = read(Path.of(args[0]));
    new LawReader(bundle.trees(), bundle.tables()).read(bundle.version());
    Path target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      bundle.write(out);
    }
    Files.write(target.resolveSibling("rule-grounds.txt"), grounds(Path.of(args[0])));
  }

  private static Set<String> grounds(Path rules) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (Path file : files(rules)) {
      if (file.toString().endsWith(".drl")) {
        lines.addAll(RuleGrounds.lines(Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return lines;
  }

  /** Reads all files of a folder of law. */
  public static LawBundle read(Path rules) throws IOException {
    Map<String, Tree> trees = new TreeMap<>();
    Map<String, String> tables = new TreeMap<>();
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : files(rules)) {
      String path = rules.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (!path.endsWith(".md")) {
        hasher.putString(path, StandardCharsets.UTF_8).putInt(text.length());
        hasher.putString(text, StandardCharsets.UTF_8);
      }
      if (path.endsWith(".yaml")) {
        trees.put(path, Yaml.read("rules/" + path, text));
      } else if (path.endsWith(".csv")) {
        tables.put(path, text);
      }
    }
    return new LawBundle(hasher.hash().toString().substring(0, DIGITS_OF_VERSION), trees, tables);
  }

  private static List<Path> files(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
