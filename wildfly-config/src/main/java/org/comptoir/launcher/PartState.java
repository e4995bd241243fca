package org.comptoir.launcher;

import java.time.Instant;

/**
 * How one part is doing.
 *
 * @param name the part
 * @param state {@code ready}, {@code starting}, {@code stopped}, or {@code external} when it is not ours to start
 * @param pid the process, 0 when there is none
 * @param port the first port
 * @param url where it is reached
 * @param since start of the process; null when there is none
 */
public record PartState(String name, String state, long pid, int port, String url, Instant since) {

    /** Whether nothing is missing here. */
    public boolean isReady() {
        return "ready".equals(state) || "external".equals(state);
    }

    /** As one object of {@code status --json}. */
    public String toJson() {
        return "{\"name\":\"%s\",\"state\":\"%s\",\"pid\":%s,\"port\":%d,\"url\":\"%s\",\"since\":%s}"
                .formatted(
                        name, state, pid == 0 ? "null" : pid, port, url, since == null ? "null" : "\"" + since + "\"");
    }
}
