package org.comptoir.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.comptoir.exchange.MappingDesk;
import org.comptoir.exchange.MappingTrial;
import org.comptoir.exchange.MappingVersion;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EXC-06")
class MappingDeskIT extends InContainer {
    @Resource
    private ManagedExecutorService threads;

    @Test
    @DisplayName("EXC-06 a partner's mapping is kept as a version, put into use, and taken back to an earlier one")
    void versions() {
        PartnerProfile partner = partner();
        int first = desk().versions(Demo.operator(), partner.id()).get(0).number();
        String changed = partner.mapping().replaceFirst("(?s)\\s*$", "\n<!-- changed -->\n");
        int second = desk().store(Demo.operator(), partner.id(), changed).number();
        assertEquals(first + 1, second);
        assertEquals(partner.mapping(), partner().mapping(), "what is only stored is not in use");
        desk().activate(Demo.operator(), partner.id(), second);
        assertEquals(changed, partner().mapping());
        desk().activate(Demo.operator(), partner.id(), first);
        assertEquals(partner.mapping(), partner().mapping());
        List<MappingVersion> all = desk().versions(Demo.operator(), partner.id());
        assertEquals(second, all.get(0).number());
    }

    @Test
    @DisplayName("EXC-06 a mapping that could run code is refused with a finding and not kept")
    void unfit() {
        PartnerProfile partner = partner();
        int before = desk().versions(Demo.operator(), partner.id()).size();
        MappingDesk.Answer answer = desk().store(
                        Demo.operator(),
                        partner.id(),
                        "<smooks-resource-list xmlns=\"https://www.smooks.org/xsd/smooks-2.0.xsd\"><import file=\"/etc/passwd\"/></smooks-resource-list>");
        assertEquals(0, answer.number());
        assertTrue(answer.findings().stream().anyMatch(Finding::isError));
        assertEquals(before, desk().versions(Demo.operator(), partner.id()).size());
    }

    @Test
    @DisplayName(
            "EXC-06 a mapping is tried on a sample file beside the one in use, with each value that changes; nothing is kept")
    void tried() {
        PartnerProfile partner = partner();
        int before = desk().versions(Demo.operator(), partner.id()).size();
        String next = partner.mapping().replace("property=\"name\"", "property=\"note\"");
        byte[] sample = ("commande;date;livraison;lieu;fournisseur;code_barres;quantite;libelle\n"
                        + "T-1;22/11/2026;01/12/2026;9520000110017;9520000220006;9523000000012;24;Riz\n")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(desk().check(Demo.operator(), partner.id(), next).isEmpty());
        MappingTrial trial = desk().trial(Demo.operator(), partner.id(), next, sample);
        assertEquals("T-1", trial.after().documents().get(0).reference());
        assertEquals(
                List.of(
                        new MappingTrial.Change("1 T-1", "lines[1].item.name", "Riz", null),
                        new MappingTrial.Change("1 T-1", "lines[1].notes[1]", null, "Riz")),
                trial.changes());
        assertEquals(before, desk().versions(Demo.operator(), partner.id()).size());
    }

    @Test
    @DisplayName("EXC-06 versions that are stored at the same moment have numbers of their own, or are refused by name")
    void atOnce() throws Exception {
        PartnerProfile partner = partner();
        int before = desk().versions(Demo.operator(), partner.id()).size();
        List<Callable<Integer>> all = Collections.nCopies(4, () -> stored(partner));
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(all)) {
            numbers.add(each.get(60, TimeUnit.SECONDS));
        }
        List<Integer> kept = numbers.stream().filter(number -> number > 0).toList();
        assertFalse(kept.isEmpty());
        assertEquals(Set.copyOf(kept).size(), kept.size());
        assertEquals(
                before + kept.size(),
                desk().versions(Demo.operator(), partner.id()).size());
    }

    /** The number of the version; 0 when another one was quicker. */
    private static int stored(PartnerProfile partner) {
        try {
            return desk().store(Demo.operator(), partner.id(), partner.mapping())
                    .number();
        } catch (RefusedException e) {
            assertEquals("exchange.mapping.meanwhile", e.refusal().code());
            return 0;
        }
    }

    @Test
    @DisplayName("EXC-06 nobody but the operator sees or changes a mapping; what does not exist is not found")
    void rights() {
        PartnerProfile partner = partner();
        for (Actor stranger : List.of(Demo.buyer(), Demo.supplier(), Demo.accountant())) {
            assertThrows(EJBAccessException.class, () -> desk().versions(stranger, partner.id()));
            assertThrows(EJBAccessException.class, () -> desk().check(stranger, partner.id(), partner.mapping()));
            assertThrows(EJBAccessException.class, () -> desk().trial(
                            stranger, partner.id(), partner.mapping(), new byte[] {1}));
            assertThrows(EJBAccessException.class, () -> desk().store(stranger, partner.id(), partner.mapping()));
            assertThrows(EJBAccessException.class, () -> desk().activate(stranger, partner.id(), 1));
        }
        assertThrows(NotFoundException.class, () -> desk().versions(Demo.operator(), -1));
        assertThrows(NotFoundException.class, () -> desk().activate(Demo.operator(), partner.id(), 999));
        assertFalse(desk().versions(Demo.operator(), partner.id()).isEmpty());
    }

    private static PartnerProfile partner() {
        return bean(Profiles.class).active().stream()
                .filter(profile -> "maisonverte".equals(profile.sftpAccount()))
                .findFirst()
                .orElseThrow();
    }

    private static MappingDesk desk() {
        return bean(MappingDesk.class);
    }
}
