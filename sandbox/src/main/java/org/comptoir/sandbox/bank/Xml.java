package org.comptoir.sandbox.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document under construction: elements open, close and hold text; escaping is the writer's. */
final class Xml {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** A document with the namespace of the ISO 20022 message {@code name}. */
    Xml(String name) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + name);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String... names) {
        return doing(() -> {
            for (String name : names) {
                writer.writeStartElement(name);
            }
        });
    }

    Xml close(int levels) {
        return doing(() -> {
            for (int i = 0; i < levels; i++) {
                writer.writeEndElement();
            }
        });
    }

    Xml text(String name, Object value) {
        return doing(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(value.toString());
            writer.writeEndElement();
        });
    }

    Xml amount(String name, Object value, String currency) {
        return doing(() -> {
            writer.writeStartElement(name);
            writer.writeAttribute("Ccy", currency);
            writer.writeCharacters(value.toString());
            writer.writeEndElement();
        });
    }

    /** The finished document in UTF-8. */
    byte[] bytes() {
        doing(writer::writeEndDocument);
        return bytes.toByteArray();
    }

    private Xml doing(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
