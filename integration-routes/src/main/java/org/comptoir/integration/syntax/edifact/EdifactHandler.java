package org.comptoir.integration.syntax.edifact;

import org.comptoir.integration.syntax.edi.EdiHandler;

/** Takes what the reader finds in one EDIFACT interchange, in the order of the file. */
public interface EdifactHandler extends EdiHandler<MessageHeader> {}
