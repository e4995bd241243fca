package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.document.Invoice.Seller;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The parties of an 810 with what an invoice says of them alone: trading names, the law's particulars, accounts, and what the head
 * says of the supplier (retailers' guides have his number, tax number and contact there).
 */
final class X12InvoiceParties {
    /** Labels of REF L1, see {@link X12Notes#labelled}: BT-28 and BT-45, BT-33. */
    static final String TRADING_NAME = "TRADING NAME";

    static final String LEGAL = "LEGAL INFORMATION";
    private static final String[] SELLING = {"SU", "SE", "VN"};
    private static final String[] BUYING = {"BY", "BT", "OB", "IV"};
    private static final String[] PAID = {"RE", "PE", "RI"};
    /** Element 128: the supplier's number at the buyer; the registration for Canada's goods and services tax. */
    private static final String VENDOR = "IA";

    private static final String TAX_NUMBER = "GT";

    private final Reading reading;
    private final PartyTable table;
    private final Map<String, List<Account>> accounts = new HashMap<>();
    private final Map<String, Seller> sayings = new HashMap<>();
    private final Map<String, Segment> ofSupplier = new HashMap<>();
    private Party seller;
    private Party issuer;
    private List<Account> used = List.of();

    X12InvoiceParties(Reading reading) {
        this.reading = reading;
        this.table = X12Parties.table(reading);
    }

    void add(Group n1) {
        String role = n1.trigger().code(1);
        boolean paid = Stream.of(SELLING, PAID).flatMap(Stream::of).anyMatch(role::equals);
        if (paid) {
            accounts.computeIfAbsent(role, r -> X12Accounts.of(n1));
        }
        if (paid || List.of(BUYING).contains(role)) {
            sayings.computeIfAbsent(role, r -> said(n1));
        }
        table.add(n1);
    }

    private static Seller said(Group n1) {
        List<Segment> refs = n1.segments("REF");
        boolean buyer = List.of(BUYING).contains(n1.trigger().look(1));
        return new Seller(X12Notes.labelled(refs, TRADING_NAME), buyer ? null : X12Notes.labelled(refs, LEGAL));
    }

    /** Whether a segment of the head belongs to the supplier; it is taken if he is named. */
    boolean takes(Segment segment) {
        String kind = segment.tag().equals("REF") ? segment.look(1) : segment.tag();
        boolean his = Set.of("PER", VENDOR, TAX_NUMBER).contains(kind);
        if (his) {
            ofSupplier.putIfAbsent(kind, segment);
        }
        return his;
    }

    /**
     * Who sells; a retailer's guide may ask for nobody but the one who is paid. Where another one is paid to an account of his, that
     * counts, and the supplier's is a number of the supplier.
     */
    Party supplier() {
        seller = table.of(SELLING);
        boolean another = seller != null && !accounts(PAID).isEmpty();
        Party party = seller == null
                ? withoutAccount(table.of(PAID), PAID)
                : another ? seller : withoutAccount(seller, SELLING);
        return party == null ? null : completed(party);
    }

    private Party completed(Party party) {
        List<PartyId> ids = new ArrayList<>(party.ids());
        Stream.of(VENDOR, TAX_NUMBER)
                .map(ofSupplier::get)
                .filter(ref -> ref != null && !ref.look(2).isEmpty())
                .forEach(ref -> ids.add(new PartyId(ref.code(1), ref.text(2))));
        boolean contact = party.contact() == null && ofSupplier.containsKey("PER");
        return kept(
                party,
                new Party(
                        party.gln(),
                        ids,
                        party.name(),
                        party.address(),
                        party.vatNumber(),
                        contact ? X12Parties.contact(ofSupplier.get("PER")) : party.contact()));
    }

    /** The same party otherwise: it stood where {@code before} did. */
    private Party kept(Party before, Party after) {
        return before.equals(after)
                ? before
                : reading.places().keep(after, reading.places().of(before));
    }

    Party buyer() {
        issuer = table.of("II");
        Party buyer = table.of(BUYING);
        tellIssuer(buyer);
        return buyer;
    }

    /** Who wrote the invoice himself has no place but as the buyer: what N1 II says otherwise is told. */
    private void tellIssuer(Party buyer) {
        if (issuer == null || buyer == null) {
            return;
        }
        Stream.concat(Stream.ofNullable(issuer.name()), issuer.ids().stream().map(PartyId::value))
                .filter(said -> !said.equals(buyer.name())
                        && buyer.ids().stream().noneMatch(id -> id.value().equals(said)))
                .forEach(said ->
                        reading.information("x12.element.left", reading.places().of(issuer), said, "N1"));
    }

    Party deliverTo() {
        return table.of("ST", "SN", "CN");
    }

    /** Who is paid, where it is not the supplier, who was asked for before. */
    Party payee() {
        return seller == null ? null : withoutAccount(table.of(PAID), PAID);
    }

    /** BG-4 beside the supplier, who was asked for before; or null. */
    Seller seller() {
        Seller said = said(seller == null ? PAID : SELLING);
        return said == null || said.tradingName() == null && said.legalInformation() == null ? null : said;
    }

    /** BT-45, or null. */
    String buyerTradingName() {
        Seller said = said(BUYING);
        return said == null ? null : said.tradingName();
    }

    private Seller said(String... roles) {
        return Stream.of(roles)
                .map(sayings::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The account of payee or supplier, once they were asked for. */
    String iban() {
        return used.isEmpty() ? null : used.get(0).number();
    }

    /** How to pay, once they were asked for; null where nobody says more than a number. @param terms BT-20, or null */
    Payment payment(String terms) {
        Account first = used.isEmpty() ? new Account(null, null, null) : used.get(0);
        List<Account> others = used.stream().skip(1).toList();
        boolean nothing = terms == null && first.name() == null && first.bic() == null && others.isEmpty();
        return nothing ? null : new Payment(terms, null, null, first.name(), first.bic(), others, null, null, null);
    }

    /** Whether {@code buyer} wrote the invoice himself. */
    boolean isIssuer(Party buyer) {
        boolean named = issuer != null && buyer != null;
        return named
                && (Objects.equals(issuer.gln(), buyer.gln()) && issuer.gln() != null
                        || issuer.gln() == null
                                && Objects.equals(issuer.name(), buyer.name())
                                && issuer.name() != null);
    }

    private List<Account> accounts(String... roles) {
        return Stream.of(roles)
                .map(accounts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    private Party withoutAccount(Party party, String... roles) {
        List<Account> his = accounts(roles);
        if (party == null || his.isEmpty() || !used.isEmpty()) {
            return party;
        }
        used = his;
        return kept(
                party,
                new Party(
                        party.gln(),
                        X12Accounts.others(party, his),
                        party.name(),
                        party.address(),
                        party.vatNumber(),
                        party.contact()));
    }

    /** Writes the parties; the account stands with the payee, or with the supplier where he is paid himself. */
    static void write(Invoice invoice, X12Writing out) {
        boolean paidHimself = invoice.payee() == null;
        Party buyer = invoice.buyer();
        out.party("SU", invoice.supplier(), () -> {
            Seller seller = invoice.seller() == null ? new Seller(null, null) : invoice.seller();
            X12Notes.label(TRADING_NAME, seller.tradingName(), out);
            X12Notes.label(LEGAL, seller.legalInformation(), out);
            if (paidHimself) {
                X12Accounts.write(invoice, out);
            }
        });
        out.party("BY", buyer, () -> X12Notes.label(TRADING_NAME, invoice.buyerTradingName(), out));
        if ("389".equals(invoice.typeCode()) && buyer != null) {
            out.party("II", new Party(buyer.gln(), List.of(), buyer.name(), null, null, null));
        }
        out.party("ST", invoice.deliverTo());
        out.party("RE", invoice.payee(), () -> X12Accounts.write(invoice, out));
    }
}
