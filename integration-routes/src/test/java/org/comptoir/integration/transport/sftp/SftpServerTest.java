package org.comptoir.integration.transport.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.comptoir.exchange.PartnerProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-03")
@DisplayName("EXC-03 Our SFTP server")
class SftpServerTest {
    private static final PartnerProfile PARTNER = new PartnerProfile(
            1, 1, "Partner", "1", "14", "UNOC", true, false, true, List.of(), "partner", null, null, 0);

    @TempDir
    Path home;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private boolean storeIsDown;
    private SftpServer server;
    private SshClient client;

    @BeforeEach
    void start() throws IOException {
        server = SftpServer.start(new SftpServer.Setup(
                "127.0.0.1",
                0,
                home.resolve("key"),
                new PartnerFolders(home.resolve("sftp")),
                (account, password) ->
                        "partner".equals(account) && "right".equals(password) ? Optional.of(PARTNER) : Optional.empty(),
                this::take,
                Clock.systemUTC()));
        client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
    }

    private void take(PartnerProfile profile, String name, byte[] bytes) throws IOException {
        if (storeIsDown) {
            throw new IOException("the database is away");
        }
        taken.add(profile.name() + " " + name + " " + new String(bytes, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() throws IOException {
        client.stop();
        server.close();
    }

    @Test
    @DisplayName("takes an upload when it is closed, before the client gets his OK")
    void closed() throws IOException {
        inSession(sftp -> {
            put(sftp, "/in/orders.edi", "UNB");
            assertThat(taken).containsExactly("Partner orders.edi UNB");
            assertThat(names(sftp, "/in")).isEmpty();
        });
    }

    @Test
    @DisplayName("waits for the final name of a file under a temporary one")
    void renamed() throws IOException {
        inSession(sftp -> {
            for (String name : List.of("a.edi.tmp", "a.edi.part", "a.edi.filepart", ".a.edi")) {
                put(sftp, "/in/" + name, "UNB");
                assertThat(taken).isEmpty();
                sftp.rename("/in/" + name, "/in/a.edi");
                assertThat(taken).containsExactly("Partner a.edi UNB");
                taken.clear();
            }
        });
    }

    @Test
    @DisplayName("takes nothing of an upload whose connection breaks")
    void broken() throws Exception {
        ClientSession session = session("right");
        SftpClient sftp = SftpClientFactory.instance().createSftpClient(session);
        SftpClient.CloseableHandle handle = sftp.open("/in/half.edi", OpenMode.Write, OpenMode.Create);
        sftp.write(handle, 0, "UN".getBytes(StandardCharsets.UTF_8), 0, 2);
        session.close(true).await(Duration.ofSeconds(5));
        Thread.sleep(300);
        assertThat(taken).isEmpty();
    }

    @Test
    @DisplayName("refuses what it could not store, and the sender can send it again")
    void refused() throws IOException {
        inSession(sftp -> {
            storeIsDown = true;
            assertThatThrownBy(() -> put(sftp, "/in/orders.edi", "UNB")).isInstanceOf(IOException.class);
            storeIsDown = false;
            put(sftp, "/in/orders.edi", "UNB");
            assertThat(taken).containsExactly("Partner orders.edi UNB");
        });
    }

    @Test
    @DisplayName("keeps a rename whose file could not be stored undone")
    void renameRefused() throws IOException {
        inSession(sftp -> {
            put(sftp, "/in/a.tmp", "UNB");
            storeIsDown = true;
            assertThatThrownBy(() -> sftp.rename("/in/a.tmp", "/in/a.edi")).isInstanceOf(IOException.class);
            storeIsDown = false;
            sftp.rename("/in/a.tmp", "/in/a.edi");
            assertThat(taken).hasSize(1);
        });
    }

    @Test
    @DisplayName("lets a partner fetch what we put into out/, and set it aside")
    void fetch() throws IOException {
        new PartnerFolders(home.resolve("sftp")).put("partner", "ordrsp.edi", "UNA".getBytes(StandardCharsets.UTF_8));
        inSession(sftp -> {
            assertThat(sftp.read("/out/ordrsp.edi").readAllBytes()).asString().isEqualTo("UNA");
            sftp.rename("/out/ordrsp.edi", "/out/read/ordrsp.edi");
            assertThat(names(sftp, "/out")).containsExactly("read");
            sftp.remove("/out/read/ordrsp.edi");
        });
    }

    @Test
    @DisplayName("shows nothing outside of the partner's own folder")
    void traversal() throws IOException {
        Files.writeString(home.resolve("secret"), "secret");
        inSession(sftp -> {
            for (String path : List.of("/../../secret", "../../secret", "/in/../../../secret", "/../secret")) {
                assertThatThrownBy(() -> sftp.read(path).readAllBytes()).isInstanceOf(IOException.class);
            }
            assertThat(sftp.canonicalPath("/../..")).isEqualTo("/");
        });
    }

    @Test
    @DisplayName("lets nobody write elsewhere, make folders or links")
    void rules() throws IOException {
        inSession(sftp -> {
            assertThatThrownBy(() -> put(sftp, "/out/x.edi", "x")).isInstanceOf(SftpException.class);
            assertThatThrownBy(() -> put(sftp, "/x.edi", "x")).isInstanceOf(SftpException.class);
            assertThatThrownBy(() -> sftp.mkdir("/in/folder")).isInstanceOf(SftpException.class);
            assertThatThrownBy(() -> sftp.rmdir("/out/read")).isInstanceOf(SftpException.class);
            assertThatThrownBy(() -> sftp.symLink("/in/link", "/etc/hostname")).isInstanceOf(IOException.class);
        });
    }

    @Test
    @DisplayName("refuses a file beyond the bound before it fills the disk")
    void size() throws IOException {
        inSession(sftp -> {
            try (SftpClient.CloseableHandle handle = sftp.open("/in/big.tmp", OpenMode.Write, OpenMode.Create)) {
                assertThatThrownBy(() -> sftp.write(handle, PartnerFiles.LARGEST, new byte[10], 0, 10))
                        .isInstanceOf(IOException.class);
            }
        });
    }

    @Test
    @DisplayName("refuses a wrong password, and after five of them the right one too")
    void guessing() {
        for (int i = 0; i < LoginGuard.TRIES; i++) {
            assertThatThrownBy(() -> session("wrong")).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> session("right")).isInstanceOf(IOException.class);
    }

    private interface Work {
        void with(SftpClient sftp) throws IOException;
    }

    private void inSession(Work work) throws IOException {
        try (ClientSession session = session("right");
                SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
            work.with(sftp);
        }
    }

    private ClientSession session(String password) throws IOException {
        ClientSession session = client.connect("partner", "127.0.0.1", server.port())
                .verify(Duration.ofSeconds(10))
                .getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(Duration.ofSeconds(10));
        return session;
    }

    private static void put(SftpClient sftp, String path, String text) throws IOException {
        try (OutputStream file = sftp.write(path)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(SftpClient sftp, String path) throws IOException {
        return java.util.stream.StreamSupport.stream(sftp.readDir(path).spliterator(), false)
                .map(SftpClient.DirEntry::getFilename)
                .filter(name -> !name.equals(".") && !name.equals(".."))
                .toList();
    }
}
