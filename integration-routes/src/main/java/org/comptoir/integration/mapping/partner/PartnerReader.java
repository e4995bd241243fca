package org.comptoir.integration.mapping.partner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.smooks.api.ExecutionContext;
import org.smooks.api.resource.reader.SmooksXMLReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Hands what our readers read to Smooks as SAX events. Text and place go beside the events, by the {@link Run}: a
 * binding then knows where its text stood. Extends nothing of the JDK, whose module Smooks may not open.
 */
public final class PartnerReader implements SmooksXMLReader, Source.Events {
    private static final AttributesImpl NONE = new AttributesImpl();

    /** An open element. */
    private record Open(String name, Place place, Map<String, String> attributes, Set<String> said, String parent) {
        String path() {
            return parent + "/" + name;
        }
    }

    private final Deque<Open> stack = new ArrayDeque<>();
    private ContentHandler handler;
    private Run run;

    @Override
    public void setExecutionContext(ExecutionContext context) {
        run = context == null ? null : context.get(Run.KEY);
    }

    @Override
    public void parse(InputSource input) throws SAXException {
        handler.startDocument();
        try {
            run.source().read(this);
        } catch (Broken e) {
            throw e.fault();
        }
        handler.endDocument();
        if (run.source().tellsLeft()) {
            run.tellLeft();
        }
    }

    @Override
    public void parse(String systemId) throws SAXException {
        throw new SAXException("only what was handed over is read");
    }

    @Override
    public void open(String name, Place place, Map<String, String> attributes, Set<String> said) {
        stack.push(new Open(
                name,
                place,
                attributes,
                said,
                stack.isEmpty() ? "" : stack.peek().name()));
        run.at("", place, attributes);
        Broken.send(() -> handler.startElement("", name, name, NONE));
    }

    @Override
    public boolean close(String text) {
        Open open = stack.pop();
        run.at(text, open.place(), open.attributes());
        Broken.send(() -> handler.endElement("", open.name(), open.name()));
        if (run.source().tellsLeft()) {
            run.note(open.path());
            open.said().forEach(attribute -> run.noteAttribute(open.path(), attribute));
        }
        return run.isTaken();
    }

    @Override
    public void tell(Finding finding) {
        run.tell(finding);
    }

    @Override
    public boolean getFeature(String name) {
        return false;
    }

    @Override
    public void setFeature(String name, boolean value) {
        // none has a meaning here
    }

    @Override
    public Object getProperty(String name) {
        return null;
    }

    @Override
    public void setProperty(String name, Object value) {
        // none has a meaning here
    }

    @Override
    public void setEntityResolver(EntityResolver resolver) {
        // there are no entities
    }

    @Override
    public EntityResolver getEntityResolver() {
        return null;
    }

    @Override
    public void setDTDHandler(DTDHandler handler) {
        // there are no document types
    }

    @Override
    public DTDHandler getDTDHandler() {
        return null;
    }

    @Override
    public void setContentHandler(ContentHandler handler) {
        this.handler = handler;
    }

    @Override
    public ContentHandler getContentHandler() {
        return handler;
    }

    @Override
    public void setErrorHandler(ErrorHandler handler) {
        // what is wrong is a finding
    }

    @Override
    public ErrorHandler getErrorHandler() {
        return null;
    }
}
