package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.comptoir.integration.mapping.x12.X12Writing;

/** The levels of an 856 in the order of writing, numbered from 1. HL04 says whether there is any below, so all are planned first. */
final class LevelsToX12 {
    private final List<Level> levels = new ArrayList<>();
    private final BitSet parents = new BitSet();

    private record Level(int parent, String kind, Runnable content) {}

    /** Plans a level. @param parent the number of the level above, 0 for none @return its number */
    int add(int parent, String kind, Runnable content) {
        levels.add(new Level(parent, kind, content));
        parents.set(parent);
        return levels.size();
    }

    /** How many there are (CTT01). */
    int count() {
        return levels.size();
    }

    void write(X12Writing out) {
        for (int i = 1; i <= levels.size(); i++) {
            Level level = levels.get(i - 1);
            String above = level.parent() == 0 ? null : Integer.toString(level.parent());
            out.put("HL", Integer.toString(i), above, level.kind(), parents.get(i) ? "1" : "0");
            level.content().run();
        }
    }
}
