package org.comptoir.demo;

import java.text.Normalizer;
import java.util.Locale;
import org.comptoir.partners.Role;

/** A user of the demo world; the same people are known to the sign-in, all with the demo password. */
enum DemoPerson {
    CLAIRE("+33700000001", "Claire", "Dubois", DemoCompany.COMPTOIR, Role.OPERATOR),
    MARC("+33700000002", "Marc", "Olivier", DemoCompany.COMPTOIR, Role.OPERATOR),
    ANNE("+33700000003", "Anne", "Leroy", DemoCompany.COMPTOIR, Role.ACCOUNTANT),
    ARMAND("+33700001201", "Armand", "Petit", DemoCompany.BATIPRO, Role.BUYER),
    LEA("+33700001202", "Léa", "Roche", DemoCompany.BATIPRO, Role.BUYER),
    JULIE("+33700001203", "Julie", "Arnaud", DemoCompany.BATIPRO, Role.ACCOUNTANT),
    HUGO("+33700001301", "Hugo", "Marchal", DemoCompany.MAISON_VERTE, Role.BUYER),
    NORA("+33700001401", "Nora", "Diallo", DemoCompany.GARDOISE, Role.BUYER),
    REMI("+33700002101", "Rémi", "Vasseur", DemoCompany.LEMAN, Role.SUPPLIER),
    KARIM("+33700002102", "Karim", "Benali", DemoCompany.LEMAN, Role.WAREHOUSE),
    SOPHIE("+33700002103", "Sophie", "Garnier", DemoCompany.LEMAN, Role.ACCOUNTANT),
    EVA("+33700002201", "Eva", "Kessler", DemoCompany.VISSERIES, Role.SUPPLIER),
    PAUL("+33700002301", "Paul", "Ferrand", DemoCompany.EPICERIE, Role.SUPPLIER),
    INES("+33700002401", "Inès", "Morel", DemoCompany.ATELIER, Role.SUPPLIER);

    final String mobile;
    final String firstName;
    final String lastName;
    final DemoCompany company;
    final Role role;

    DemoPerson(String mobile, String firstName, String lastName, DemoCompany company, Role role) {
        this.mobile = mobile;
        this.firstName = firstName;
        this.lastName = lastName;
        this.company = company;
        this.role = role;
    }

    String email() {
        String domain = company.email.substring(company.email.indexOf('@'));
        return plain(firstName) + "." + plain(lastName) + domain;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
