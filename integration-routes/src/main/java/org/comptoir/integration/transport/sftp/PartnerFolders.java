package org.comptoir.integration.transport.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.comptoir.integration.transport.Home;

/** The folders of the partners' accounts on disk. */
public final class PartnerFolders {
    private final Path root;

    PartnerFolders(Path root) {
        this.root = root;
    }

    /** The folders in the product's data folder. */
    public static PartnerFolders ofTheProduct() {
        return new PartnerFolders(Home.folder("sftp"));
    }

    /** The root of an account, with its folders. */
    Path of(String account) throws IOException {
        Path home = root.resolve(account);
        Files.createDirectories(home.resolve("in"));
        Files.createDirectories(home.resolve("out").resolve("read"));
        return home;
    }

    /** Puts a file into {@code out/}, whole or not at all; the same name again replaces it. */
    public void put(String account, String name, byte[] bytes) throws IOException {
        Path out = of(account).resolve("out");
        Path fresh = Files.write(out.resolve("." + name + ".tmp"), bytes);
        Files.move(fresh, out.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
