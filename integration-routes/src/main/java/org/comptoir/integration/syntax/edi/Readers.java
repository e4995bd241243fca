package org.comptoir.integration.syntax.edi;

import io.xlate.edi.schema.Schema;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** The StAEDI readers of one kind of interchange. A few that came to the end of one without a fault are kept for others. */
public final class Readers {
    private static final int KEPT = 4;

    private final Schema interchange;
    private final Queue<Staedi> idle = new ArrayBlockingQueue<>(KEPT);

    /** @param interchange the schema of the control segments */
    public Readers(Schema interchange) {
        this.interchange = interchange;
    }

    Staedi take(Framing framing) {
        Staedi kept = idle.poll();
        Staedi taken = kept == null ? new Staedi(interchange) : kept;
        taken.begin(framing);
        return taken;
    }

    void giveBack(Staedi reader) {
        reader.end();
        idle.offer(reader);
    }
}
