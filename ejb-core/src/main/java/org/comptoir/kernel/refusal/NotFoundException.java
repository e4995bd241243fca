package org.comptoir.kernel.refusal;

import jakarta.ejb.ApplicationException;

/** There is no such thing for this caller; a stranger's thing and a thing that does not exist answer alike. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
