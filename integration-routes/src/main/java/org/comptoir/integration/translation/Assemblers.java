package org.comptoir.integration.translation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** An assembler for each interchange of a file, one after the other. */
final class Assemblers<A extends EdiAssembler<?, ?>> implements Supplier<A> {
    private final Supplier<A> each;
    private final Set<String> references = new HashSet<>();
    private A current;

    Assemblers(Supplier<A> each) {
        this.each = each;
    }

    /** The one for the next interchange; that of the one before is finished. */
    @Override
    public A get() {
        finish();
        current = each.get();
        current.follows(references);
        return current;
    }

    /** The last interchange, or the last one before those of another syntax, was read. */
    void finish() {
        if (current != null) {
            current.finish();
            current = null;
        }
    }
}
