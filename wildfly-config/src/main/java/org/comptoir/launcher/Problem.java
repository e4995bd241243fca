package org.comptoir.launcher;

/** Something that the person at the command line can mend: what happened, and what to do. Shown without a stack trace. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param sentence what happened
     * @param remedy what to do about it
     */
    public Problem(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
