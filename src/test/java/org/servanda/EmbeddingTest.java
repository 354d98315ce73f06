package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedding example of the README compiles and runs as it stands there. */
class EmbeddingTest {
  private static final String BEFORE =
      """
      import org.servanda.Servanda;
      import org.servanda.assessment.Assessment;
      import org.servanda.fact.*;

      public class Embedding {
        public static void main(String[] arguments) {
      """;

  @Test
  void theReadmesExampleRuns(@TempDir Path folder) throws Exception {
    String source = BEFORE + example() + "\n  }\n}\n";
    compile(source, folder);
    assertThat(run(folder))
        .contains("csr51/33/1: ENGAGED", "cat/3: ENGAGED")
        .contains("can keep both");
  }

  private static String example() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```java", readme.indexOf("<!-- embedding-example -->"));
    return readme.substring(start + "```java".length(), readme.indexOf("```", start + 3));
  }

  private static void compile(String source, Path folder) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Embedding.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                null,
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                null,
                List.of(file))
            .call();
    assertThat(compiled).isTrue();
  }

  private static String run(Path folder) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream standardOutput = System.out;
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, EmbeddingTest.class.getClassLoader());
        PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      loader
          .loadClass("Embedding")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(standardOutput);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
