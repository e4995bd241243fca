package org.comptoir.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.comptoir.sandbox.bank.Bank;
import org.comptoir.sandbox.bank.Mood;
import org.comptoir.sandbox.control.ControlServer;
import org.comptoir.sandbox.files.FileServer;
import org.comptoir.sandbox.mail.MailServer;

/** Starts every server of the sandbox and stays until it is told to end. */
public final class Sandbox implements AutoCloseable {
    private final FileServer files;
    private final MailServer mails;
    private final Bank bank;
    private final ControlServer control;

    private Sandbox(Settings settings) throws IOException {
        Clock clock = DemoClock.in(settings.home());
        Mood mood = new Mood();
        files = FileServer.start(settings);
        mails = MailServer.start(settings.smtpPort());
        bank = Bank.open(settings.folder().resolve("sftp").resolve("bank"), clock, mood);
        control = ControlServer.start(settings.httpPort(), mails, mood);
    }

    /** A running sandbox. @throws IOException when a port is taken or the folder cannot be written */
    public static Sandbox start(Settings settings) throws IOException {
        return new Sandbox(settings);
    }

    @Override
    public void close() throws IOException {
        control.close();
        bank.close();
        mails.close();
        files.close();
    }

    /** Runs until the process is ended. */
    @SuppressWarnings("java:S106")
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(System.getenv());
        Sandbox sandbox = start(settings);
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
        System.out.println("sandbox ready: SFTP " + settings.sftpPort() + ", SMTP " + settings.smtpPort() + ", HTTP "
                + settings.httpPort());
        end.await();
        sandbox.close();
    }
}
