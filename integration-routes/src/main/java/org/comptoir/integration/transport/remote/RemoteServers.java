package org.comptoir.integration.transport.remote;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.integration.intake.FrontDesk;
import org.comptoir.integration.transport.Home;

/** Camel with one fetching route for each partner who keeps his own server, started and stopped as the profiles say. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemoteServers {
    private static final Logger LOG = Logger.getLogger(RemoteServers.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @EJB
    private Profiles profiles;

    @EJB
    private FrontDesk frontDesk;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> following;
    private DefaultCamelContext camel;
    private ProducerTemplate sender;
    private Path keys;

    @PostConstruct
    void start() {
        try {
            keys = Home.folder("keys");
            ClientKey.in(keys);
            camel = new DefaultCamelContext(false);
            camel.setApplicationContextClassLoader(RemoteServers.class.getClassLoader());
            camel.disableJMX();
            camel.getExecutorServiceManager().setThreadPoolFactory(new ManagedThreads(threads));
            camel.getShutdownStrategy().setTimeout(20);
            camel.start();
            sender = camel.createProducerTemplate();
            following = executor.scheduleWithFixedDelay(this::follow, 3, 5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new EJBException("Camel does not start: " + e.getMessage(), e);
        }
    }

    /** Drops a file at the partner's, whole or not at all. @throws org.apache.camel.CamelExecutionException when it cannot */
    @Lock(LockType.READ)
    public void drop(PartnerProfile profile, String fileName, byte[] bytes) {
        String address = new RemoteAddress(profile.remote(), keys).drop();
        sender.sendBodyAndHeader(address, bytes, Exchange.FILE_NAME, fileName);
    }

    private void follow() {
        try {
            List<PartnerProfile> fetched = profiles.active().stream()
                    .filter(profile ->
                            profile.remote() != null && profile.remote().fetch() != null)
                    .toList();
            stopOthers(fetched);
            for (PartnerProfile profile : fetched) {
                if (camel.getRoute(FetchRoute.id(profile)) == null) {
                    camel.addRoutes(
                            new FetchRoute(profile, new RemoteAddress(profile.remote(), keys), frontDesk::take));
                }
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the routes of partners' servers could not be brought up to date", e);
        }
    }

    private void stopOthers(List<PartnerProfile> fetched) throws Exception {
        Set<String> wanted = new HashSet<>(fetched.stream().map(FetchRoute::id).toList());
        for (Route route : List.copyOf(camel.getRoutes())) {
            if (!wanted.contains(route.getRouteId())) {
                camel.getRouteController().stopRoute(route.getRouteId());
                camel.removeRoute(route.getRouteId());
            }
        }
    }

    @PreDestroy
    void stop() {
        following.cancel(false);
        camel.stop();
    }
}
