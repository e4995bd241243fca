package org.comptoir.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/**
 * Runs a piece of work in a transaction of its own, again from the start when it met another one.
 *
 * <p>For workers and routes, which are no desks: a desk's method has both already. The work may run up to five times, so
 * whatever it does outside the database must be harmless to repeat.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Transactions {

    @Resource
    private UserTransaction transaction;

    /**
     * Runs the work and commits.
     *
     * @throws Exception what the work threw, after the rollback, or why the commit failed; a runtime exception that is no
     *     {@code @ApplicationException} arrives in an {@code EJBException}
     */
    public <T> T run(Callable<T> work) throws Exception {
        return Retry.whileInConflict(() -> once(work), failure -> true);
    }

    private <T> T once(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
