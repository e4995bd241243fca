package org.comptoir.demo;

import org.comptoir.partners.AddressView;

/** A site of a demo company; a supplier's site is where its stock lies and where goods may be fetched. */
enum DemoSite {
    BATIPRO_LYON(DemoCompany.BATIPRO, "BatiPro Lyon Gerland", "9520000100018", "14 rue de la Truelle", "69007", "Lyon"),
    BATIPRO_GRENOBLE(DemoCompany.BATIPRO, "BatiPro Grenoble", "9520000100025", "52 rue Ampère", "38000", "Grenoble"),
    BATIPRO_ANNECY(DemoCompany.BATIPRO, "Chantier des Fins", "9520000100032", "9 rue du Travail", "74000", "Annecy"),
    VERTE_NANTES(
            DemoCompany.MAISON_VERTE, "Maison Verte Nantes", "9520000110017", "3 quai des Antilles", "44200", "Nantes"),
    VERTE_RENNES(
            DemoCompany.MAISON_VERTE, "Maison Verte Rennes", "9520000110024", "18 rue de Brest", "35000", "Rennes"),
    GARDOISE_NIMES(DemoCompany.GARDOISE, "Plateforme de Nîmes", "9520000120016", "220 route d'Uzès", "30000", "Nîmes"),
    GARDOISE_ALES(DemoCompany.GARDOISE, "Dépôt d'Alès", "9520000120023", "41 avenue Carnot", "30100", "Alès"),
    LEMAN_DEPOT(DemoCompany.LEMAN, "Dépôt de Thonon", "9520000200015", "8 avenue du Port", "74200", "Thonon-les-Bains"),
    VISSERIES_STORE(
            DemoCompany.VISSERIES, "Magasin central", "9520000210014", "27 rue du Filetage", "67000", "Strasbourg"),
    EPICERIE_STORE(
            DemoCompany.EPICERIE,
            "Entrepôt C",
            "9520000220013",
            "Marché d'intérêt national",
            "94550",
            "Chevilly-Larue"),
    ATELIER_SHOP(DemoCompany.ATELIER, "Atelier", "9520000230012", "5 impasse des Verriers", "33000", "Bordeaux");

    final DemoCompany company;
    final String title;
    final String gln;
    final AddressView address;

    DemoSite(DemoCompany company, String title, String gln, String street, String postcode, String town) {
        this.company = company;
        this.title = title;
        this.gln = gln;
        this.address = new AddressView(street, postcode, town, "FR");
    }
}
