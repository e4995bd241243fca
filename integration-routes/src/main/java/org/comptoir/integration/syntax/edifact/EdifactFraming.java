package org.comptoir.integration.syntax.edifact;

import java.nio.charset.StandardCharsets;
import org.comptoir.integration.syntax.edi.Framing;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Makes a regular EDIFACT interchange of what was found. The segments themselves stay where they are in the file. */
final class EdifactFraming extends Framing {
    /** StAEDI holds one element in a buffer of 4,096 characters; the longest of the directories has 512. */
    private static final int LONGEST = 4_000;

    /** The richest segment of the directories has some eighty components. */
    private static final int MOST_PARTS = 500;

    private static final int EXCERPT = 60;
    private static final int TAG = 3;
    private static final int TYPE = 6;
    private static final String DETAILED = "PARTIN";

    private final byte[] bytes;
    private final ServiceCharacters characters;
    private final Walk walk;
    private final int end;
    private boolean inMessage;
    private boolean inGroup;
    private boolean ended;
    private boolean done;
    private boolean outside;
    private int header;
    private boolean summary;
    private int number;

    /** @param advice the characters for UNA, or null to write none; standIn whether UNB must be put in */
    EdifactFraming(byte[] bytes, Slice slice, ServiceCharacters advice, boolean standIn) {
        this.bytes = bytes;
        this.characters = slice.characters();
        this.walk = slice.walk(bytes).byLines();
        this.end = slice.end();
        if (advice != null) {
            write(advice.toUna());
        }
        if (standIn) {
            char c = characters.component();
            put("UNB", "UNOC" + c + "3", "-", "-", "000101" + c + "0000", "-");
        }
    }

    @Override
    protected boolean step() {
        if (done) {
            return false;
        }
        number++;
        if (walk.advances()) {
            segment();
        } else {
            close();
        }
        return true;
    }

    private void close() {
        done = true;
        closeMessage();
        closeGroup();
        if (!ended) {
            put("UNZ", "0", "-");
        }
    }

    private void segment() {
        int length = walk.tagLength();
        boolean service = length == TAG && bytes[walk.start()] == 'U' && bytes[walk.start() + 1] == 'N';
        switch (service ? bytes[walk.start() + 2] : 0) {
            case 'B' -> copy();
            case 'H' -> {
                closeMessage();
                inMessage = true;
                header = walk.start();
                summary = false;
                copy();
            }
            case 'S' -> separator();
            case 'T' -> {
                copyIf(inMessage);
                inMessage = false;
            }
            case 'G', 'E', 'Z' -> envelope(bytes[walk.start() + 2]);
            default -> body(length);
        }
    }

    /** The messages that we know have one UNS, before their sums: another one would make StAEDI look for them too early. */
    private void separator() {
        boolean detail = walk.start() + TAG + 1 < walk.end() && bytes[walk.start() + TAG + 1] == 'D';
        if (inMessage && (detail || summary) && isTooMuch()) {
            told(Finding.warning("edifact.section", place(), excerpt()));
        } else {
            summary |= inMessage;
            body(TAG);
        }
    }

    /** In a message whose type (the second element of its header) has a schema; that of PARTIN writes UNS+D. */
    private boolean isTooMuch() {
        int separators = 0;
        int at = header;
        while (at < end - TYPE && separators < 2) {
            separators += bytes[at++] == characters.element() ? 1 : 0;
        }
        String type = new String(bytes, at, Math.min(TYPE, end - at), StandardCharsets.ISO_8859_1);
        return Schemas.message(type, "").isPresent() && (summary || !type.equals(DETAILED));
    }

    private void envelope(byte letter) {
        closeMessage();
        switch (letter) {
            case 'G' -> {
                closeGroup();
                inGroup = true;
                copy();
            }
            case 'E' -> {
                copyIf(inGroup);
                inGroup = false;
            }
            default -> {
                closeGroup();
                ended = true;
                copy();
            }
        }
    }

    private void body(int tagLength) {
        if (tagLength != TAG || !isTag()) {
            remove("edifact.segment.tag");
        } else if (longest() > LONGEST) {
            remove("edifact.segment.long");
        } else if (parts() > MOST_PARTS) {
            remove("edifact.segment.parts");
        } else {
            copyIf(inMessage);
        }
    }

    /** A capital letter, then capital letters and digits. */
    private boolean isTag() {
        int at = walk.start();
        return isCapital(bytes[at]) && isCapitalOrDigit(bytes[at + 1]) && isCapitalOrDigit(bytes[at + 2]);
    }

    private static boolean isCapital(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    private static boolean isCapitalOrDigit(byte b) {
        return isCapital(b) || b >= '0' && b <= '9';
    }

    private int longest() {
        int longest = 0;
        int start = walk.start();
        for (int i = start; i < walk.end() && walk.end() - walk.start() > LONGEST; i++) {
            if (isSeparator(bytes[i])) {
                start = i;
            }
            longest = Math.max(longest, i - start);
        }
        return longest;
    }

    private int parts() {
        int parts = 0;
        for (int i = walk.start(); i < walk.end() && walk.end() - walk.start() > MOST_PARTS; i++) {
            parts += isSeparator(bytes[i]) ? 1 : 0;
        }
        return parts;
    }

    private boolean isSeparator(byte b) {
        return b == characters.element() || b == characters.component();
    }

    private void copyIf(boolean fits) {
        if (fits) {
            copy();
        } else if (!outside) {
            remove("edifact.segment.outside");
        }
        outside = !fits;
    }

    private void copy() {
        if (walk.isTerminated()) {
            give(bytes, walk.start(), walk.end(), number, null);
            return;
        }
        String text = new String(bytes, walk.start(), walk.end() - walk.start(), StandardCharsets.ISO_8859_1);
        boolean last = walk.end() >= end;
        String kept = last ? text : text.stripTrailing();
        byte[] completed = (kept + characters.terminator()).getBytes(StandardCharsets.ISO_8859_1);
        give(completed, 0, completed.length, number, null);
        told(Finding.warning(last ? "edifact.terminator.missing" : "edifact.terminator.lost", place()));
    }

    private void remove(String code) {
        told(Finding.error(code, place(), excerpt()));
    }

    private String excerpt() {
        int length = Math.min(EXCERPT, walk.end() - walk.start());
        return new String(bytes, walk.start(), length, StandardCharsets.ISO_8859_1).strip();
    }

    private Place place() {
        return new Place.InSegment("", number, walk.tag().strip(), 0, 0);
    }

    private void closeMessage() {
        if (inMessage) {
            put("UNT", "0", "-");
            inMessage = false;
        }
    }

    private void closeGroup() {
        if (inGroup) {
            put("UNE", "0", "-");
            inGroup = false;
        }
    }

    /** A segment that the file does not have. */
    private void put(String tag, String... elements) {
        char element = characters.element();
        write(tag + element + String.join(String.valueOf(element), elements) + characters.terminator());
    }

    private void write(String segment) {
        byte[] written = segment.getBytes(StandardCharsets.ISO_8859_1);
        give(written, 0, written.length, Math.min(0, 1 - number), null);
    }
}
