package org.comptoir.kernel.persistence;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Runs a desk's whole transaction again when it met another one ({@link TransientConflict}).
 *
 * <p>{@code META-INF/jboss-ejb3.xml} puts it around every session bean as a container interceptor: those run before the
 * transaction begins and after it has ended. A call inside a running transaction passes straight through: only who began
 * it can run it again. A checked exception is an answer of the desk, after which the container commits: never retried.
 */
public class WholeTransactionRetry {

    private static final Set<TransactionAttributeType> BEGINS_ONE =
            EnumSet.of(TransactionAttributeType.REQUIRED, TransactionAttributeType.REQUIRES_NEW);

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return beginsTransaction(call.getMethod())
                ? Retry.whileInConflict(call::proceed, RuntimeException.class::isInstance)
                : call.proceed();
    }

    private static boolean beginsTransaction(Method method) throws NamingException {
        TransactionAttributeType attribute = attributeOf(method);
        return managedByContainer(method)
                && BEGINS_ONE.contains(attribute)
                && (attribute == TransactionAttributeType.REQUIRES_NEW || noneIsRunning());
    }

    private static boolean managedByContainer(Method method) {
        TransactionManagement management = method.getDeclaringClass().getAnnotation(TransactionManagement.class);
        return management == null || management.value() == TransactionManagementType.CONTAINER;
    }

    private static TransactionAttributeType attributeOf(Method method) {
        TransactionAttribute attribute = method.getAnnotation(TransactionAttribute.class);
        if (attribute == null) {
            attribute = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
        }
        return attribute == null ? TransactionAttributeType.REQUIRED : attribute.value();
    }

    private static boolean noneIsRunning() throws NamingException {
        TransactionSynchronizationRegistry registry =
                InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    }
}
