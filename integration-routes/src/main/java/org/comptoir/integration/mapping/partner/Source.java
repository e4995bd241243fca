package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Set;
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
        /**
         * An element begins.
         *
         * @param place where it stands in the file
         * @param attributes by their names
         * @param said the names of those in which the file says something, so that what no binding takes of them is told
         */
        void open(String name, Place place, Map<String, String> attributes, Set<String> said);

        /** An element whose attributes the reader itself gives, beside what the file says. */
        default void open(String name, Place place, Map<String, String> attributes) {
            open(name, place, attributes, Set.of());
        }

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
