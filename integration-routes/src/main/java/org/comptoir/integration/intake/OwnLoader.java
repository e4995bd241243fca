package org.comptoir.integration.intake;

import java.util.function.Supplier;

/**
 * Work with this archive's class loader: Smooks finds its readers through the thread's, which is the caller's while a bean
 * of the domain is at work.
 */
final class OwnLoader {
    private OwnLoader() {}

    static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
