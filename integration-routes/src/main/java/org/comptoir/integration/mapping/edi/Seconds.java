package org.comptoir.integration.mapping.edi;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Values of a line that were left over since another one of the same kind was taken: the stock of a second place, a second
 * price. That is trade that is lost, and told as a warning which quotes both; a segment that only repeats the other is not.
 */
public abstract class Seconds {
    private final Reading reading;

    protected Seconds(Reading reading) {
        this.reading = reading;
    }

    /** Tells what is lost in {@code group} and in the groups inside it. */
    public final void check(Group group) {
        if (hasLeft(group)) {
            tell(group, "", new ArrayList<>());
        }
    }

    private boolean hasLeft(Group group) {
        for (Segment segment : group.segments()) {
            if (mayBeLost(segment.tag()) && !segment.isTaken()) {
                return true;
            }
        }
        for (Group part : group.groups()) {
            if (hasLeft(part)) {
                return true;
            }
        }
        return false;
    }

    /** @param path the groups around it, {@code met} the values that stood before it in the line */
    private void tell(Group group, String path, List<Met> met) {
        String inside = path + '/' + group.tag();
        for (Segment segment : group.segments()) {
            if (mayBeLost(segment.tag()) && !segment.isMisplaced()) {
                tell(segment, group, inside, met);
            }
        }
        group.groups().forEach(part -> tell(part, inside, met));
    }

    private void tell(Segment segment, Group group, String path, List<Met> met) {
        Met one = new Met(path, kind(segment), segment);
        if (segment.isTaken()) {
            met.add(one);
            return;
        }
        met.stream().filter(one::isLike).findFirst().ifPresent(first -> second(segment, first.segment()));
        left(segment, group);
    }

    private void second(Segment segment, Segment first) {
        String lost = reading.shown(segment);
        String taken = reading.shown(first);
        if (!lost.equals(taken)) {
            warn("second", segment, lost, taken);
        }
    }

    /** Tells a segment at fault, and that nothing else needs to be said of it. */
    protected final void warn(String what, Segment segment, String... quoted) {
        if (!segment.isSettled()) {
            reading.warning(reading.code(what), segment.place(), quoted);
            segment.settle();
        }
    }

    /** The segment for people to read. */
    protected final String shown(Segment segment) {
        return reading.shown(segment);
    }

    /** Whether segments with this tag hold what is asked for. */
    protected abstract boolean mayBeLost(String tag);

    /** What two values share that exclude each other: their qualifier and their unit. */
    protected abstract String kind(Segment segment);

    /** Tells what else is lost with {@code segment}, which stands in {@code group} and was not taken. */
    protected abstract void left(Segment segment, Group group);

    private record Met(String path, String kind, Segment segment) {
        boolean isLike(Met other) {
            return path.equals(other.path)
                    && kind.equals(other.kind)
                    && segment.tag().equals(other.segment.tag());
        }
    }
}
