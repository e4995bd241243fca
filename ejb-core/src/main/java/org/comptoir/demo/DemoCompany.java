package org.comptoir.demo;

import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationKind;

/** A company of the demo world; its identifiers carry right check digits and belong to nobody (GS1 prefix 952). */
enum DemoCompany {
    COMPTOIR(
            OrganisationKind.OPERATOR,
            "Comptoir SAS",
            "92000001500015",
            "FR81920000015",
            "9520000000011",
            "FR7699952000010000000000127",
            "bonjour@comptoir.example",
            "+33100000001",
            "fr",
            new AddressView("1 place du Comptoir", "69002", "Lyon", "FR")),
    BATIPRO(
            OrganisationKind.CUSTOMER,
            "BatiPro",
            "92000101300019",
            "FR68920001013",
            "9520000100001",
            "FR7699952000010000000010118",
            "achats@batipro.example",
            "+33100000101",
            "fr",
            new AddressView("14 rue de la Truelle", "69007", "Lyon", "FR")),
    MAISON_VERTE(
            OrganisationKind.CUSTOMER,
            "Maison Verte",
            "92000102100012",
            "FR92920001021",
            "9520000110000",
            "FR7699952000010000000010215",
            "achats@maisonverte.example",
            "+33100000102",
            "en",
            new AddressView("3 quai des Antilles", "44200", "Nantes", "FR")),
    GARDOISE(
            OrganisationKind.CUSTOMER,
            "Gardoise Distribution",
            "92000103900014",
            "FR49920001039",
            "9520000120009",
            "FR7699952000010000000010312",
            "edi@gardoise.example",
            "+33100000103",
            "fr",
            new AddressView("220 route d'Uzès", "30000", "Nîmes", "FR")),
    LEMAN(
            OrganisationKind.SUPPLIER,
            "Matériaux du Léman",
            "92000201100012",
            "FR55920002011",
            "9520000200008",
            "FR7699952000010000000020109",
            "commandes@materiaux-leman.example",
            "+33100000201",
            "fr",
            new AddressView("8 avenue du Port", "74200", "Thonon-les-Bains", "FR")),
    VISSERIES(
            OrganisationKind.SUPPLIER,
            "Visseries du Rhin",
            "92000202900014",
            "FR12920002029",
            "9520000210007",
            "FR7699952000010000000020206",
            "edi@visseries-rhin.example",
            "+33100000202",
            "fr",
            new AddressView("27 rue du Filetage", "67000", "Strasbourg", "FR")),
    EPICERIE(
            OrganisationKind.SUPPLIER,
            "Épicerie Centrale",
            "92000203700017",
            "FR36920002037",
            "9520000220006",
            "FR7699952000010000000020303",
            "commandes@epicerie-centrale.example",
            "+33100000203",
            "fr",
            new AddressView("Marché d'intérêt national, bâtiment C", "94550", "Chevilly-Larue", "FR")),
    ATELIER(
            OrganisationKind.SUPPLIER,
            "Atelier Lumière",
            "92000204500010",
            "FR60920002045",
            "9520000230005",
            "FR7699952000010000000020497",
            "bonjour@atelier-lumiere.example",
            "+33100000204",
            "en",
            new AddressView("5 impasse des Verriers", "33000", "Bordeaux", "FR"));

    final OrganisationKind kind;
    final String title;
    final String siret;
    final String vatNumber;
    final String gln;
    final String iban;
    final String email;
    final String phone;
    final String language;
    final AddressView address;

    DemoCompany(
            OrganisationKind kind,
            String title,
            String siret,
            String vatNumber,
            String gln,
            String iban,
            String email,
            String phone,
            String language,
            AddressView address) {
        this.kind = kind;
        this.title = title;
        this.siret = siret;
        this.vatNumber = vatNumber;
        this.gln = gln;
        this.iban = iban;
        this.email = email;
        this.phone = phone;
        this.language = language;
        this.address = address;
    }
}
