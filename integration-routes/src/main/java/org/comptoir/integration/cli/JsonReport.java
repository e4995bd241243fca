package org.comptoir.integration.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** A file as one JSON object, without the end of its line. */
final class JsonReport extends Report {
    private final String file;
    private final Locale locale;
    private final PrintStream out;
    private String separator = "";

    JsonReport(String file, Locale locale, PrintStream out) {
        this.file = file;
        this.locale = locale;
        this.out = out;
    }

    @Override
    void begin(Outcome outcome, List<Finding> findings) {
        out.print("{\"file\": " + JsonWriter.of(file));
        out.print(outcome == null ? "" : ", \"outcome\": " + JsonWriter.of(outcome.word()));
        out.print(", \"messages\": [");
    }

    @Override
    void each(Interchange header, Message message) {
        out.print(separator);
        JsonWriter.write(data(message), out::append);
        separator = ", ";
    }

    @Override
    void end(Outcome outcome, boolean many, List<Envelope> envelopes, List<Finding> findings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interchanges", envelopes.stream().map(JsonReport::data).toList());
        data.put("findings", findings.stream().map(f -> data(f, locale)).toList());
        if (many) {
            data.put("outcome", outcome.word());
        }
        out.print("], " + JsonWriter.of(data).substring(1));
    }

    private static Map<String, Object> data(Envelope envelope) {
        Interchange interchange = envelope.header();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("syntax", (interchange.syntaxId() + " " + interchange.syntaxVersion()).strip());
        data.put("sender", interchange.sender());
        data.put("recipient", interchange.recipient());
        data.put("reference", interchange.controlReference());
        data.put("test", interchange.test());
        if (interchange.acknowledgementWanted()) {
            data.put("acknowledgementWanted", true);
        }
        said(data, "application", interchange.terms().application());
        said(data, "priority", interchange.terms().priority());
        said(data, "agreement", interchange.terms().agreement());
        data.put("outcome", envelope.outcome().word());
        return data;
    }

    private static void said(Map<String, Object> data, String key, String value) {
        if (!value.isEmpty()) {
            data.put(key, value);
        }
    }

    private Map<String, Object> data(Message message) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", message.type());
        data.put("standard", message.standard());
        data.put("version", message.version());
        data.put("reference", message.reference());
        data.put("outcome", message.outcome().word());
        data.put("document", message.document());
        data.put(
                "findings",
                message.findings().stream().map(f -> data(f, locale)).toList());
        return data;
    }

    static Map<String, Object> data(Finding finding, Locale locale) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        data.put("code", finding.code());
        data.put("place", finding.place().brief());
        if (finding.place() instanceof Place.InTree in && in.line() > 0) {
            data.put("line", in.line());
            data.put("column", in.column());
        }
        data.put("text", finding.sentence(locale));
        return data;
    }
}
