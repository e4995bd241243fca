package org.comptoir.integration.transport.sftp;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.comptoir.exchange.PartnerProfile;

/**
 * A partner's files. An upload is taken when the client closes it under a final name, or renames it to one, and the
 * client gets his OK only after it is stored; a connection that breaks closes files too, but takes nothing (EXC-03).
 */
final class PartnerFiles implements SftpFileSystemAccessor, SftpEventListener {
    /** The profile of the signed-in partner. */
    static final AttributeKey<PartnerProfile> PROFILE = new AttributeKey<>();

    private static final AttributeKey<Boolean> CLOSED_BY_CLIENT = new AttributeKey<>();
    static final long LARGEST = 64L << 20;
    private static final int MOST_FILES = 200;

    private final Reception reception;

    PartnerFiles(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void closing(ServerSession session, String remoteHandle, Handle localHandle) {
        localHandle.setAttribute(CLOSED_BY_CLIENT, true);
    }

    @Override
    public SeekableByteChannel openFile(
            SftpSubsystemProxy subsystem,
            FileHandle fileHandle,
            Path file,
            String handle,
            Set<? extends OpenOption> options,
            FileAttribute<?>... attributes)
            throws IOException {
        if (!writes(options)) {
            return SftpFileSystemAccessor.super.openFile(subsystem, fileHandle, file, handle, options);
        }
        FolderRules.mayWrite(file);
        requireRoom(file);
        return new LimitedChannel(
                SftpFileSystemAccessor.super.openFile(subsystem, fileHandle, file, handle, options), LARGEST);
    }

    @Override
    public void closeFile(
            SftpSubsystemProxy subsystem,
            FileHandle fileHandle,
            Path file,
            String handle,
            Channel channel,
            Set<? extends OpenOption> options)
            throws IOException {
        SftpFileSystemAccessor.super.closeFile(subsystem, fileHandle, file, handle, channel, options);
        boolean whole = Boolean.TRUE.equals(fileHandle.getAttribute(CLOSED_BY_CLIENT)) && writes(options);
        if (whole && FinalName.is(file.getFileName().toString())) {
            take(subsystem, file, file);
        }
    }

    @Override
    public void renameFile(SftpSubsystemProxy subsystem, Path oldPath, Path newPath, Collection<CopyOption> options)
            throws IOException {
        FolderRules.mayRename(oldPath, newPath);
        if (FolderRules.isIn(newPath) && FinalName.is(newPath.getFileName().toString())) {
            take(subsystem, oldPath, newPath);
        } else {
            SftpFileSystemAccessor.super.renameFile(subsystem, oldPath, newPath, options);
        }
    }

    private void take(SftpSubsystemProxy subsystem, Path file, Path named) throws IOException {
        PartnerProfile profile = subsystem.getServerSession().getAttribute(PROFILE);
        reception.take(profile, named.getFileName().toString(), Files.readAllBytes(file));
        Files.delete(file);
    }

    @Override
    public void removeFile(SftpSubsystemProxy subsystem, Path path, boolean isDirectory) throws IOException {
        FolderRules.mayRemove(path);
        if (isDirectory) {
            throw new AccessDeniedException(path.toString());
        }
        SftpFileSystemAccessor.super.removeFile(subsystem, path, false);
    }

    @Override
    public void createDirectory(SftpSubsystemProxy subsystem, Path path) throws IOException {
        throw new AccessDeniedException(path.toString());
    }

    @Override
    public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symLink) throws IOException {
        throw new AccessDeniedException(link.toString());
    }

    @Override
    public void copyFile(SftpSubsystemProxy subsystem, Path src, Path dst, Collection<CopyOption> options)
            throws IOException {
        throw new AccessDeniedException(dst.toString());
    }

    // Clients send times and permissions along with a file; they are of no use here and no reason to fail.

    @Override
    public void setFileAttribute(
            SftpSubsystemProxy subsystem,
            Path file,
            String view,
            String attribute,
            Object value,
            LinkOption... options) {
        // not kept
    }

    @Override
    public void setFilePermissions(
            SftpSubsystemProxy subsystem, Path file, Set<PosixFilePermission> permissions, LinkOption... options) {
        // not kept
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return List.of(
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.CREATE_NEW)
                .stream()
                .anyMatch(options::contains);
    }

    private static void requireRoom(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            if (files.limit(MOST_FILES + 1L).count() > MOST_FILES) {
                throw new IOException("too many unfinished files in in/");
            }
        }
    }
}
