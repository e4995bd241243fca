package org.comptoir.integration.mapping.partner;

import org.xml.sax.SAXException;

/** Carries a fault of Smooks through our readers, which know nothing of SAX. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What may fail on the way to Smooks. */
    interface Step {
        void run() throws SAXException;
    }

    private Broken(SAXException cause) {
        super(cause);
    }

    static void send(Step step) {
        try {
            step.run();
        } catch (SAXException e) {
            throw new Broken(e);
        }
    }

    SAXException fault() {
        return (SAXException) getCause();
    }
}
