package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.EdifactFile;
import org.comptoir.integration.syntax.edifact.EdifactHandler;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.kernel.finding.Finding;
import org.xml.sax.SAXException;

/**
 * EDIFACT for a flavour: {@code interchange/message/…}, see {@link SegmentSource}. Each group goes to the bindings
 * first and to the standard mapping then, which tells what neither of them took.
 */
public final class EdifactSource implements Source {
    private final byte[] bytes;
    private final Supplier<? extends EdifactHandler> standard;

    /** @param standard gives the standard mapping of each interchange */
    public EdifactSource(byte[] bytes, Supplier<? extends EdifactHandler> standard) {
        this.bytes = bytes;
        this.standard = standard;
    }

    @Override
    public boolean tellsLeft() {
        return false;
    }

    @Override
    public void read(Events events) throws SAXException {
        events.open("interchanges", new org.comptoir.kernel.finding.Place.WholeFile(), Map.of());
        try {
            EdifactFile.read(bytes, () -> new Tee(standard.get(), events));
        } catch (Broken e) {
            throw (SAXException) e.getCause();
        }
        events.close("");
    }

    /** Carries a SAX fault through the reader, which knows nothing of SAX. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(SAXException cause) {
            super(cause);
        }
    }

    /** What may fail on the way to Smooks. */
    private interface Step {
        void run() throws SAXException;
    }

    private static final class Tee implements EdifactHandler {
        private final EdifactHandler standard;
        private final Events events;
        private final SegmentSource segments;
        private boolean open;

        Tee(EdifactHandler standard, Events events) {
            this.standard = standard;
            this.events = events;
            this.segments = new SegmentSource(events);
        }

        private static void send(Step step) {
            try {
                step.run();
            } catch (SAXException e) {
                throw new Broken(e);
            }
        }

        @Override
        public void service(Segment segment) {
            standard.service(segment);
        }

        @Override
        public void messageBegins(MessageHeader header, Segment unh) {
            open = true;
            Map<String, String> about =
                    Map.of("type", header.type(), "version", header.fullVersion(), "reference", header.reference());
            send(() -> events.open("message", unh.place(), about));
            standard.messageBegins(header, unh);
        }

        @Override
        public void segment(Segment segment) {
            if (open) {
                send(() -> segments.segment(segment));
            }
            standard.segment(segment);
        }

        /** A group inside another one is kept until the outer one has ended, so that its bindings see all of it. */
        @Override
        public boolean group(Group group) {
            if (group.parent() != null) {
                return false;
            }
            send(() -> segments.group(group));
            hand(group);
            return true;
        }

        private boolean hand(Group group) {
            standard.groupBegins(group);
            group.groups().removeIf(this::hand);
            return standard.group(group);
        }

        @Override
        public void messageEnds(Segment unt) {
            open = false;
            send(() -> events.close(""));
            standard.messageEnds(unt);
        }

        @Override
        public void finding(Finding finding) {
            standard.finding(finding);
        }
    }
}
