package org.comptoir.system.container;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes two transactions meet: each waits for the other once; who comes again passes. */
public class Meeting {

    private static final int TWO = 2;

    private final CyclicBarrier barrier = new CyclicBarrier(TWO);
    private final AtomicInteger arrived = new AtomicInteger();

    /** Waits for the other transaction, at the first arrival. */
    public void arrive() {
        if (arrived.incrementAndGet() > TWO) {
            return;
        }
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other transaction did not come", e);
        }
    }
}
