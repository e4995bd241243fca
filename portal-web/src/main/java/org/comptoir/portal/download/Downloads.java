package org.comptoir.portal.download;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageRow;
import org.comptoir.filing.FileContent;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.settlement.RemittanceBook;

/** Finds the file behind a path; what the reader may have is decided by the books themselves. */
@RequestScoped
public class Downloads {
    private static final Pattern PATH = Pattern.compile("/(invoice|message|remittance)/(\\d{1,18})(?:/(\\d{1,18}))?");

    @Inject
    private InvoiceBook invoices;

    @Inject
    private RemittanceBook remittances;

    @Inject
    private MessageLog messages;

    @Inject
    private CurrentUser user;

    /** The file. @throws NotFoundException for a path that leads nowhere, or to a stranger's */
    FileContent find(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new NotFoundException("file");
        }
        long id = Long.parseLong(parts.group(2));
        return switch (parts.group(1)) {
            case "invoice" -> invoices.file(user.actor(), id);
            case "message" -> message(id);
            default -> remittance(id, parts.group(3));
        };
    }

    private FileContent remittance(long payout, String file) {
        if (file == null) {
            throw new NotFoundException("file");
        }
        return remittances.file(user.actor(), payout, Long.parseLong(file));
    }

    private FileContent message(long id) {
        MessageRow row = messages.view(user.actor(), id).row();
        String name = row.fileName() == null ? "message-" + id + ".txt" : row.fileName();
        return new FileContent(name, "application/octet-stream", messages.file(user.actor(), id));
    }
}
