package org.comptoir.exchange;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.RefusedException;

/** Where the door for machines leaves its check of mappings when it opens. */
@Singleton
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MappingChecks {
    private MappingCheck check;

    /** The check from now on; null when the door closes. */
    public void use(MappingCheck check) {
        this.check = check;
    }

    /** @throws RefusedException {@code exchange.mapping.nocheck} while the door is closed: nothing goes in unchecked */
    @Lock(LockType.READ)
    public List<Finding> findings(String text) {
        return open().findings(text);
    }

    /** @throws RefusedException {@code exchange.mapping.nocheck} while the door is closed */
    @Lock(LockType.READ)
    public MappingTrial trial(String inUse, String next, byte[] sample) {
        return open().trial(inUse, next, sample);
    }

    private MappingCheck open() {
        if (check == null) {
            throw new RefusedException("exchange.mapping.nocheck");
        }
        return check;
    }
}
