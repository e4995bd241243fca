package org.comptoir.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a start is told with its remedy, and the next start takes up from there. */
class FailedStartTest {
    @TempDir
    private Path folder;

    private final Progress progress = new Progress(System.out);

    @Test
    @DisplayName("A port that another program has is named, with the way to other ports")
    void takenPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int base = other.getLocalPort() - 306;
            Product product = new Product(Installation.of(
                    folder, Map.of("COMPTOIR_PORT_BASE", Integer.toString(base), "COMPTOIR_HOME", folder + "/home")));
            assertThatThrownBy(() -> product.startBuilt(progress))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.remedy())
                            .contains("COMPTOIR_PORT_BASE"))
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    @DisplayName("Without network the first build says so, keeps what has arrived, and the next one goes on")
    void noNetwork() throws IOException {
        program("mvn", "echo 'Could not transfer artifact org.wildfly:x:pom:1 from/to central'; exit 1");
        assertThatThrownBy(() -> build().server())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.remedy()).contains("what has arrived is kept"))
                .hasMessageContaining("A download failed");
        program("mvn", "exit 0");
        assertThat(build().server()).isTrue();
    }

    @Test
    @DisplayName("Without Maven the sentence says what to install")
    void noMaven() {
        assertThatThrownBy(() -> build().server())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.remedy()).contains("apt-get install maven"));
    }

    @Test
    @DisplayName("A half-finished download is told and never taken for whole; the whole one is then unpacked")
    void halfDownload() throws IOException {
        byte[] whole = archive();
        Path target = folder.resolve("programs/keycloak");
        Files.createDirectories(target.getParent());
        Path archive = folder.resolve("keycloak.zip");
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Unzip.distribution(archive, target))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.remedy())
                        .contains("a download may have been cut off"));
        assertThat(target).doesNotExist();
        Files.write(archive, whole);
        Unzip.distribution(archive, target);
        assertThat(target.resolve("large.bin")).hasSize(200_000);
    }

    @Test
    @DisplayName("What a killed start left half-made beside its place is made anew")
    void killed() throws IOException {
        Path target = folder.resolve("programs/keycloak");
        Path half = Files.createDirectories(folder.resolve("programs/keycloak.part"));
        Files.writeString(half.resolve("left-over"), "half");
        Path archive = Files.write(folder.resolve("keycloak.zip"), archive());
        Unzip.distribution(archive, target);
        assertThat(target.resolve("left-over")).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    @DisplayName("Without Java, and with a Java that is no JDK, the command line says what to install")
    void noJdk() throws Exception {
        assertThat(comptoir()).contains("Java is not installed.", "Install a JDK 17 or newer");
        program("java", "exit 0");
        assertThat(comptoir()).contains("no JDK (javac)", "Install a JDK 17 or newer");
        program("javac", "echo javac 11.0.2");
        assertThat(comptoir()).contains("too old: javac 11.0.2", "Install a JDK 17 or newer");
    }

    /** The command line as it is when started where only the programs of this test are. */
    private String comptoir() throws Exception {
        Path script = folder.resolve("checkout/comptoir");
        if (!Files.exists(script)) {
            Files.createDirectories(script.getParent());
            Files.copy(Path.of("../comptoir"), script);
            program("dirname", "echo " + script.getParent());
            program("sed", "while read -r line; do echo \"${line#javac }\" | (IFS=. read -r a b; echo $a); done");
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "status").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isNotZero();
        return said;
    }

    private Build build() {
        Map<String, String> variables = Map.of(
                "PATH", folder.resolve("bin").toString(),
                "COMPTOIR_HOME", folder.resolve("home").toString());
        return new Build(Installation.of(folder, variables), progress);
    }

    private void program(String name, String text) throws IOException {
        Path program = folder.resolve("bin").resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + text + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private static byte[] archive() throws IOException {
        byte[] content = new byte[200_000];
        new java.util.Random(1).nextBytes(content);
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "keycloak-1/large.bin", content);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(content);
        zip.closeEntry();
    }
}
