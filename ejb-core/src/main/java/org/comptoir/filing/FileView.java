package org.comptoir.filing;

import java.io.Serializable;

/** A kept file without its content. @param size in bytes */
public record FileView(long id, String name, String mediaType, long size) implements Serializable {}
