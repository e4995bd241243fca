package org.comptoir.exchange;

import java.io.Serializable;
import java.util.List;

/** A page of the message log. @param nextKey the key for the next page, or null after the last */
public record MessagePage(List<MessageRow> rows, Long nextKey) implements Serializable {}
