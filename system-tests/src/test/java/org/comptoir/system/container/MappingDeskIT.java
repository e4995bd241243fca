package org.comptoir.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.comptoir.exchange.MappingDesk;
import org.comptoir.exchange.MappingVersion;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EXC-06")
class MappingDeskIT extends InContainer {
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
    @DisplayName("EXC-06 nobody but the operator sees or changes a mapping; what does not exist is not found")
    void rights() {
        PartnerProfile partner = partner();
        for (Actor stranger : List.of(Demo.buyer(), Demo.supplier(), Demo.accountant())) {
            assertThrows(EJBAccessException.class, () -> desk().versions(stranger, partner.id()));
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
