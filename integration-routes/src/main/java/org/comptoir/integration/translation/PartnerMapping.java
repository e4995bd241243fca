package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.partner.OrderFromRows;
import org.comptoir.integration.mapping.partner.PartnerConfig;
import org.comptoir.integration.mapping.partner.PartnerOrders;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.syntax.text.Decoded;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reading by a mapping that is data: the restricted Smooks configuration in a partner's profile (EXC-06). */
public final class PartnerMapping {
    private PartnerMapping() {}

    /** What is wrong with a configuration, asked before it is stored; empty when it may be used. */
    public static List<Finding> check(String config) {
        return PartnerConfig.of(config).findings();
    }

    /** The orders in {@code bytes}, one message each; refused when the configuration is. */
    public static ReadResult read(String config, byte[] bytes, ReadOptions options) {
        PartnerConfig checked = PartnerConfig.of(config);
        if (!checked.findings().isEmpty()) {
            return new ReadResult(FileKind.of(bytes), List.of(), checked.findings());
        }
        if (bytes.length > options.maximumBytes() || bytes.length == 0) {
            Finding finding = bytes.length == 0
                    ? Finding.error("file.empty", new Place.WholeFile())
                    : Finding.error("file.large", new Place.WholeFile(), "" + (options.maximumBytes() >> 20));
            return new ReadResult(FileKind.of(bytes), List.of(), List.of(finding));
        }
        return read(checked, bytes, options);
    }

    private static ReadResult read(PartnerConfig config, byte[] bytes, ReadOptions options) {
        PartnerOrders orders = new PartnerOrders(config, options.currency());
        List<Message> messages = new ArrayList<>();
        orders.read(Decoded.of(bytes).text()).forEach(order -> messages.add(message(order)));
        List<Finding> findings = new ArrayList<>(orders.findings());
        if (messages.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
            findings.add(Finding.error("document.lines.none", new Place.WholeFile()));
        }
        Interchange interchange = new Interchange("CSV", "", "", null, null, "", "", false, false, messages, findings);
        return new ReadResult(FileKind.TEXT, List.of(interchange), List.of());
    }

    private static Message message(OrderFromRows rows) {
        Order order = rows.order();
        return new Message("ORDERS", "CSV", "", order.number(), 0, 0, order, rows.findings());
    }
}
