package org.comptoir.integration.syntax.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A segment group as it was read: its trigger, the segments below it, and the groups inside it, in order. */
public final class Group {
    private final Group parent;
    private final List<Segment> segments = new ArrayList<>(4);
    private final List<Group> groups = new ArrayList<>(2);

    /** An empty group. @param parent the group it stands in, or null */
    public Group(Group parent) {
        this.parent = parent;
    }

    /** Adds one of its own segments; the first is the trigger. */
    public void add(Segment segment) {
        segments.add(segment);
    }

    /** Keeps a group that ended inside it. */
    public void add(Group group) {
        groups.add(group);
    }

    /** The tag of its first segment, which names it in all versions of a message. */
    public String tag() {
        return segments.isEmpty() ? "" : segments.get(0).tag();
    }

    /** Its first segment. */
    public Segment trigger() {
        return segments.get(0);
    }

    /** The group it stands in, or null for a group of the message itself. */
    public Group parent() {
        return parent;
    }

    /** Its own segments, the trigger first. */
    public List<Segment> segments() {
        return segments;
    }

    /** Its own segments with {@code tag}. */
    public List<Segment> segments(String tag) {
        List<Segment> found = new ArrayList<>(2);
        for (Segment segment : segments) {
            if (segment.tag().equals(tag)) {
                found.add(segment);
            }
        }
        return found;
    }

    /** Its first own segment with {@code tag}. */
    public Optional<Segment> first(String tag) {
        return segments.stream().filter(s -> s.tag().equals(tag)).findFirst();
    }

    /** The groups right inside it. */
    public List<Group> groups() {
        return groups;
    }

    /** The groups right inside it that begin with {@code tag}. */
    public List<Group> groups(String tag) {
        List<Group> found = new ArrayList<>(2);
        for (Group group : groups) {
            if (group.tag().equals(tag)) {
                found.add(group);
            }
        }
        return found;
    }
}
