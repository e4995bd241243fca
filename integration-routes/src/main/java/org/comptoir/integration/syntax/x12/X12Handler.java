package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.EdiHandler;

/** Takes what the reader finds in one X12 interchange, in the order of the file. */
public interface X12Handler extends EdiHandler<SetHeader> {}
