package org.comptoir.integration.mapping.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smooks.Smooks;
import org.smooks.api.ExecutionContext;
import org.smooks.api.SmooksException;
import org.smooks.io.source.StringSource;
import org.xml.sax.SAXException;

/**
 * Has Smooks read a partner's text by his configuration. Smooks looks for its parts by the thread's class loader, which
 * on a transport's thread need not be this archive's.
 */
final class PartnerRows {
    private PartnerRows() {}

    /** @throws SmooksException when the configuration or the text defeats Smooks */
    static List<OrderRow> read(PartnerConfig config, String text) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PartnerRows.class.getClassLoader());
        try {
            return run(config, text);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<OrderRow> run(PartnerConfig config, String text) {
        try (Smooks smooks =
                new Smooks(new ByteArrayInputStream(config.forSmooks().getBytes(StandardCharsets.UTF_8)))) {
            ExecutionContext context = smooks.createExecutionContext();
            smooks.filterSource(context, new StringSource(text));
            Object rows = context.getBeanContext().getBean(PartnerConfig.ROWS);
            return rows instanceof List<?> list
                    ? list.stream().map(OrderRow.class::cast).toList()
                    : List.of();
        } catch (IOException | SAXException | ClassCastException e) {
            throw new SmooksException(e.getMessage(), e);
        }
    }
}
