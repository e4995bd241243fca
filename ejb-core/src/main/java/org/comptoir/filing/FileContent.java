package org.comptoir.filing;

import java.io.Serializable;

/** A file's name, media type and bytes. */
public record FileContent(String name, String mediaType, byte[] bytes) implements Serializable {}
