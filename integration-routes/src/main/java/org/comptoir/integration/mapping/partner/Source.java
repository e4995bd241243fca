package org.comptoir.integration.mapping.partner;

import java.util.Map;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** A reader of ours: a file as elements inside each other, in the order of the file. */
public interface Source {
    /** Reads the whole file to {@code events}. What is wrong is told, never thrown. */
    void read(Events events);

    /** Whether what no binding takes shall be told by path; a source that knows better tells it itself. */
    default boolean tellsLeft() {
        return true;
    }

    /** Takes the elements. */
    interface Events {
        /** An element begins. @param place where it stands in the file */
        void open(String name, Place place, Map<String, String> attributes);

        /** The last open element ends. @return whether a binding took its text */
        boolean close(String text);

        void tell(Finding finding);

        /** An element with a text alone. */
        default boolean leaf(String name, String text, Place place) {
            open(name, place, Map.of());
            return close(text);
        }
    }
}
