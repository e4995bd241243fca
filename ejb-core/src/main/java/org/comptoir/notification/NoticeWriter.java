package org.comptoir.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.comptoir.notification.model.HtmlMail;
import org.comptoir.notification.model.Links;
import org.comptoir.notification.model.Mail;
import org.comptoir.notification.model.MailWords;
import org.comptoir.notification.model.Notice;
import org.comptoir.notification.model.TextMail;
import org.comptoir.notification.store.NoticeStore;
import org.comptoir.partners.Directory;
import org.comptoir.partners.Profile;

/** Writes a letter in its reader's language and queues it, in the transaction that caused it (NOT-01, NOT-03). */
@ApplicationScoped
class NoticeWriter {
    private static final String ELSEWHERE = "http://localhost:8080";

    @Inject
    private NoticeStore notices;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Queues the letter for each reader with an address. @param fileIds kept files that go along */
    void queue(
            NoticeKind kind,
            List<Profile> readers,
            String orderNumber,
            Function<MailWords, Mail> letter,
            List<Long> fileIds) {
        readers.stream()
                .filter(reader -> reader.email() != null && !reader.email().isBlank())
                .forEach(reader -> queue(kind, reader, orderNumber, letter, fileIds));
    }

    private void queue(
            NoticeKind kind, Profile reader, String orderNumber, Function<MailWords, Mail> letter, List<Long> fileIds) {
        ZoneId zone = ZoneId.of(directory.known(reader.organisationId()).timeZone());
        MailWords words = MailWords.in(reader.language(), zone);
        Mail mail = letter.apply(words);
        Notice notice = new Notice(kind, reader, orderNumber, clock.instant());
        notices.add(notice);
        String browser = links().notice(notice.id());
        String company = reader.organisationName();
        notice.written(
                mail.subject(),
                new HtmlMail(mail, words, reader.firstName(), company, browser).document(),
                new TextMail(mail, words, reader.firstName(), company, browser).document(),
                fileIds);
        notices.availableIn(notice.id(), 0);
    }

    /** The portal's pages, at the address under which people reach it. */
    Links links() {
        String base = System.getenv("COMPTOIR_PUBLIC_URL");
        return new Links(base == null || base.isBlank() ? ELSEWHERE : base.replaceAll("/+$", ""));
    }
}
