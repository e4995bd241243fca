package org.comptoir.integration.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;

/** A file's result as the command line's contract wants it, or as text for people. */
final class Report {
    private final Locale locale;

    Report(Locale locale) {
        this.locale = locale;
    }

    Map<String, Object> asData(String file, ReadResult result) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file);
        data.put("outcome", result.outcome().word());
        List<Object> messages = new ArrayList<>();
        result.messages().forEach(m -> messages.add(message(m)));
        data.put("messages", messages);
        data.put(
                "interchanges",
                result.interchanges().stream().map(this::interchange).toList());
        List<Finding> envelope = envelope(result);
        data.put("findings", envelope.stream().map(this::finding).toList());
        return data;
    }

    /** What stands on the file or on an envelope, not on a message. */
    private static List<Finding> envelope(ReadResult result) {
        List<Finding> all = new ArrayList<>(result.findings());
        result.interchanges().forEach(i -> all.addAll(i.findings()));
        return all;
    }

    private Map<String, Object> interchange(Interchange interchange) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("syntax", (interchange.syntaxId() + " " + interchange.syntaxVersion()).strip());
        data.put("sender", interchange.sender());
        data.put("recipient", interchange.recipient());
        data.put("reference", interchange.controlReference());
        data.put("test", interchange.test());
        data.put("outcome", interchange.outcome().word());
        return data;
    }

    private Map<String, Object> message(Message message) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", message.type());
        data.put("standard", message.standard());
        data.put("version", message.version());
        data.put("reference", message.reference());
        data.put("outcome", message.outcome().word());
        data.put("document", message.document());
        data.put("findings", message.findings().stream().map(this::finding).toList());
        return data;
    }

    Map<String, Object> finding(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        data.put("code", finding.code());
        data.put("place", finding.place().brief());
        data.put("text", finding.sentence(locale));
        return data;
    }

    String asText(String file, ReadResult result) {
        StringBuilder out = new StringBuilder(file + ": " + result.outcome().word());
        envelope(result).forEach(f -> out.append("\n  ").append(line(f)));
        for (Message m : result.messages()) {
            out.append("\n  ")
                    .append(m.type())
                    .append(' ')
                    .append(m.version())
                    .append(" [")
                    .append(m.reference());
            out.append("] ").append(m.document() == null ? "" : m.document().number());
            out.append(": ").append(m.outcome().word());
            m.findings().forEach(f -> out.append("\n    ").append(line(f)));
        }
        return Printable.of(out.toString());
    }

    private String line(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return severity + " " + finding.place().brief() + ": "
                + finding.sentence(locale).replace('\n', ' ');
    }
}
