package org.comptoir.exchange.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** Findings as a JSON text and back, so that their sentences can be made later in each reader's language. */
final class FindingText {
    private FindingText() {}

    static String written(List<Finding> findings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        findings.forEach(finding -> array.add(written(finding)));
        return array.build().toString();
    }

    static List<Finding> read(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FindingText::finding)
                    .toList();
        }
    }

    private static JsonObjectBuilder written(Finding finding) {
        return Json.createObjectBuilder()
                .add("severity", finding.severity().name())
                .add("code", finding.code())
                .add("place", written(finding.place()))
                .add("arguments", Json.createArrayBuilder(finding.arguments()));
    }

    private static JsonObjectBuilder written(Place place) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (place instanceof Place.InSegment in) {
            object.add("message", in.message()).add("segment", in.segment()).add("tag", in.tag());
            object.add("element", in.element()).add("component", in.component());
        } else if (place instanceof Place.InTable in) {
            object.add("row", in.row()).add("column", in.column());
        } else if (place instanceof Place.InTree in) {
            object.add("path", in.path()).add("line", in.line()).add("at", in.column());
        }
        return object;
    }

    private static Finding finding(JsonObject object) {
        List<String> arguments = object.getJsonArray("arguments").getValuesAs(JsonValue.class).stream()
                .map(value -> ((JsonString) value).getString())
                .toList();
        Severity severity = Severity.valueOf(object.getString("severity"));
        return new Finding(severity, object.getString("code"), place(object.getJsonObject("place")), arguments);
    }

    private static Place place(JsonObject object) {
        if (object.containsKey("segment")) {
            return new Place.InSegment(
                    object.getString("message"),
                    object.getInt("segment"),
                    object.getString("tag"),
                    object.getInt("element"),
                    object.getInt("component"));
        }
        if (object.containsKey("row")) {
            return new Place.InTable(object.getInt("row"), object.getString("column"));
        }
        if (object.containsKey("path")) {
            return new Place.InTree(object.getString("path"), object.getInt("line", 0), object.getInt("at", 0));
        }
        return new Place.WholeFile();
    }
}
