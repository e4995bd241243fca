package org.comptoir.benchmarks;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import org.comptoir.integration.translation.Documents;

/** StAEDI with our schemas and nothing behind it: every event is asked for and let go. */
final class StaediAlone {
    private static final String FOLDER = "/org/comptoir/integration/syntax/edifact/schema/";

    private final EDIInputFactory factory = EDIInputFactory.newFactory();
    private final Schema interchange = schema("service/interchange-3.xml");
    private final Schema orders = schema("D96A/ORDERS.xml");

    private static Schema schema(String name) {
        try {
            return SchemaFactory.newFactory().createSchema(Documents.class.getResourceAsStream(FOLDER + name));
        } catch (EDISchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Events only: no text is made of any element. */
    int events(Files files) throws EDIStreamException {
        EDIStreamReader reader = open(files);
        int events = 0;
        while (reader.hasNext()) {
            take(reader, reader.next());
            events++;
        }
        return events;
    }

    /** Every element's text too, as whoever works with it must ask for. */
    int texts(Files files) throws EDIStreamException {
        EDIStreamReader reader = open(files);
        int characters = 0;
        while (reader.hasNext()) {
            EDIStreamEvent event = reader.next();
            take(reader, event);
            if (event == EDIStreamEvent.ELEMENT_DATA || event == EDIStreamEvent.START_SEGMENT) {
                characters += reader.getText().length();
            }
        }
        return characters;
    }

    private EDIStreamReader open(Files files) throws EDIStreamException {
        return factory.createEDIStreamReader(new ByteArrayInputStream(files.edifact()), "ISO-8859-1", interchange);
    }

    private void take(EDIStreamReader reader, EDIStreamEvent event) {
        switch (event) {
            case START_TRANSACTION -> reader.setTransactionSchema(orders);
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                throw new IllegalStateException(reader.getErrorType() + " " + reader.getLocation());
            default -> {
                // let go
            }
        }
    }
}
