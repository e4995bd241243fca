package org.comptoir.system.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Base of the tests that run inside the server: a small web archive beside the running application, which sees the
 * application's classes, finds its beans by name ({@link #bean}) and has a persistence unit of its own for trials.
 */
public abstract class InContainer {

    private static final String PERSISTENCE = "org.comptoir.kernel.persistence.";

    /** The archive: this package, its entities, the retry of whole transactions wired as in the application. */
    @Deployment
    public static WebArchive archive() {
        return ShrinkWrap.create(WebArchive.class, "trial.war")
                .addPackage(InContainer.class.getPackage())
                // An interceptor counts only in the archive that holds its class.
                .addClass(PERSISTENCE + "WholeTransactionRetry")
                .addClass(PERSISTENCE + "Retry")
                .addClass(PERSISTENCE + "TransientConflict")
                .addAsResource("container/persistence.xml", "META-INF/persistence.xml")
                .addAsWebInfResource("container/jboss-deployment-structure.xml", "jboss-deployment-structure.xml")
                .addAsWebInfResource(
                        new File("../ejb-core/src/main/resources/META-INF/jboss-ejb3.xml"), "jboss-ejb3.xml")
                .addAsWebInfResource("container/beans.xml", "beans.xml");
    }

    /** A bean of the running application. */
    protected static <T> T bean(Class<T> type) {
        try {
            return javax.naming.InitialContext.doLookup(
                    "java:global/comptoir/ejb-core/" + type.getSimpleName() + "!" + type.getName());
        } catch (javax.naming.NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
