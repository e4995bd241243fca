package org.comptoir.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON object of a request, read with the place of whatever does not fit. */
final class Body {
    private final String pointer;
    private final JsonObject object;

    private Body(String pointer, JsonObject object) {
        this.pointer = pointer;
        this.object = object;
    }

    /** @throws BadRequestException when the text is no JSON object */
    static Body parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text == null || text.isBlank() ? "{}" : text))) {
            return new Body("", reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new BadRequestException("The body is not a JSON object.", e);
        }
    }

    /** Where this object stands in the request, as a JSON pointer. */
    String place() {
        return pointer;
    }

    String at(String name) {
        return pointer + "/" + name;
    }

    Optional<String> text(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        throw InvalidRequest.at(at(name), "json.text");
    }

    String required(String name) {
        return text(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> InvalidRequest.at(at(name), "json.missing"));
    }

    Optional<BigDecimal> number(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number
                && Math.abs(number.bigDecimalValue().scale()) < 20) {
            return Optional.of(number.bigDecimalValue());
        }
        throw InvalidRequest.at(at(name), "json.number");
    }

    BigDecimal requiredNumber(String name) {
        return number(name).orElseThrow(() -> InvalidRequest.at(at(name), "json.missing"));
    }

    int requiredWhole(String name) {
        try {
            return requiredNumber(name).intValueExact();
        } catch (ArithmeticException e) {
            throw InvalidRequest.at(at(name), "json.whole");
        }
    }

    Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw InvalidRequest.at(at(name), "json.date");
        }
    }

    boolean flag(String name) {
        return object.get(name) == JsonValue.TRUE;
    }

    /** The objects of an array; none when it is missing. */
    List<Body> each(String name) {
        List<Body> bodies = new ArrayList<>();
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw InvalidRequest.at(at(name), "json.array");
        }
        for (JsonValue item : value.asJsonArray()) {
            String place = at(name) + "/" + bodies.size();
            if (item.getValueType() != JsonValue.ValueType.OBJECT) {
                throw InvalidRequest.at(place, "json.object");
            }
            bodies.add(new Body(place, item.asJsonObject()));
        }
        return bodies;
    }

    /** The object of this name. @throws InvalidRequest when it is missing */
    Body inside(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw InvalidRequest.at(at(name), "json.object");
        }
        return new Body(at(name), value.asJsonObject());
    }
}
