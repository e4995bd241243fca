package org.comptoir.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.kernel.identifier.Iban;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.PaymentTerm;
import org.comptoir.partners.Role;
import org.comptoir.partners.TermsView;
import org.comptoir.partners.model.CommercialTerms;
import org.comptoir.partners.model.OrderingRight;
import org.comptoir.partners.model.Organisation;
import org.comptoir.partners.model.Site;
import org.comptoir.partners.model.UserAccount;
import org.comptoir.partners.store.Partners;

/** The companies of the demo world with their sites, people, machines, rights and terms. */
@ApplicationScoped
public class DemoCompanies {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final Map<DemoCompany, String> MACHINES = Map.of(
            DemoCompany.VISSERIES,
            "erp-visseries",
            DemoCompany.GARDOISE,
            "erp-gardoise",
            DemoCompany.LEMAN,
            "erp-leman");

    private final Map<DemoCompany, Organisation> companies = new EnumMap<>(DemoCompany.class);
    private final Map<DemoSite, Site> sites = new EnumMap<>(DemoSite.class);
    private final Map<DemoPerson, UserAccount> people = new EnumMap<>(DemoPerson.class);

    @Inject
    private Partners partners;

    void load() {
        List.of(DemoCompany.values()).forEach(this::company);
        List.of(DemoSite.values()).forEach(this::site);
        List.of(DemoPerson.values()).forEach(this::person);
        MACHINES.forEach((company, client) -> partners.add(UserAccount.machine(companies.get(company), client)));
        terms();
        people.keySet().stream().filter(person -> person.role == Role.BUYER).forEach(this::rights);
    }

    long id(DemoCompany company) {
        return companies.get(company).id();
    }

    long id(DemoSite site) {
        return sites.get(site).id();
    }

    UserAccount account(DemoPerson person) {
        return people.get(person);
    }

    private void company(DemoCompany demo) {
        Organisation company = new Organisation(demo.kind, demo.title, demo.language)
                .identifiedBy(demo.siret, demo.vatNumber, demo.gln)
                .at(demo.address)
                .reachedBy(demo.email, demo.phone)
                .paidTo(new Iban(demo.iban), null);
        partners.add(company);
        companies.put(demo, company);
    }

    private void site(DemoSite demo) {
        boolean pickup = demo.company.kind == OrganisationKind.SUPPLIER;
        Site site = new Site(id(demo.company), demo.title, demo.gln, demo.address, pickup);
        partners.add(site);
        sites.put(demo, site);
    }

    private void person(DemoPerson demo) {
        UserAccount account = UserAccount.person(
                companies.get(demo.company), demo.mobile, demo.firstName, demo.lastName, demo.email(), demo.role);
        partners.add(account);
        people.put(demo, account);
    }

    /** The four business models of one portal, as four settings of the terms. */
    private void terms() {
        terms(DemoCompany.LEMAN, BillingModel.OPERATOR_RESELLS, "20", "0", "0", PaymentTerm.THIRTY_DAYS_END_OF_MONTH);
        terms(
                DemoCompany.VISSERIES,
                BillingModel.OPERATOR_RESELLS,
                "8",
                "0",
                "0",
                PaymentTerm.THIRTY_DAYS_END_OF_MONTH);
        terms(
                DemoCompany.EPICERIE,
                BillingModel.OPERATOR_COLLECTS,
                "0",
                "2.9",
                "0.25",
                PaymentTerm.TEN_BUSINESS_DAYS_AFTER_ORDER);
        terms(DemoCompany.ATELIER, BillingModel.SUPPLIER_COLLECTS, "0", "0", "0", PaymentTerm.IMMEDIATE);
    }

    private void terms(
            DemoCompany supplier,
            BillingModel model,
            String commission,
            String transaction,
            String fixed,
            PaymentTerm paymentTerm) {
        TermsView terms = new TermsView(
                model,
                new BigDecimal(commission),
                new BigDecimal(transaction),
                new BigDecimal(fixed),
                paymentTerm,
                48,
                new BigDecimal("0.02"));
        partners.add(new CommercialTerms(id(supplier), BEGIN, terms));
    }

    /** Everybody orders for all own sites of everybody, but Léa: she orders for one site, from one supplier. */
    private void rights(DemoPerson buyer) {
        for (DemoSite site : DemoSite.values()) {
            for (DemoCompany supplier : DemoCompany.values()) {
                boolean own = site.company == buyer.company && supplier.kind == OrganisationKind.SUPPLIER;
                boolean lea = site == DemoSite.BATIPRO_ANNECY && supplier == DemoCompany.LEMAN;
                if (own && (buyer != DemoPerson.LEA || lea)) {
                    partners.add(new OrderingRight(account(buyer).id(), id(site), id(supplier)));
                }
            }
        }
    }
}
