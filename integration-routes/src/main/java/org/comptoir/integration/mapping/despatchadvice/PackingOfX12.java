package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Sscc;

/**
 * The packages of a level of 856: what they are in TD1, or in PKG where TD1 has no word for it, what they weigh, and their
 * SSCC and marks in MAN. One level may hold many packages alike; the shipment's tells how many there are in all, as the outermost CPS of EDIFACT does.
 */
final class PackingOfX12 {
    private static final Set<String> LABELS = Set.of("GM", "AA", "SI");
    /** Element 88: assigned by the shipper, mutually defined. */
    private static final List<String> OWN_MARKS = List.of("SM", "ZZ");
    /** Element 88: the shipper's case number, the carrier's package number, a mark of the originator, pallet, shipment, buyer. */
    private static final Set<String> OTHER_MARKS = Set.of("CA", "CP", "R", "W", "S", "PB");

    private static final int SSCC = 18;
    /** Element 87. */
    private static final int MARK = 48;

    private final Group level;
    private final Reading reading;

    private PackingOfX12(Group level, Reading reading) {
        this.level = level;
        this.reading = reading;
    }

    /** What the shipment's level says of all packages together, or nothing. */
    static Optional<PackageUnit> ofShipment(Group level, String id, Reading reading) {
        PackageUnit unit =
                new PackingOfX12(level, reading).units(id, null, true).get(0);
        return isBare(unit) ? Optional.empty() : Optional.of(unit);
    }

    /** Whether a unit says nothing more than that there is a level. */
    static boolean isBare(PackageUnit unit) {
        return unit.count() == null
                && unit.type() == null
                && unit.sscc() == null
                && unit.marks().isEmpty();
    }

    /** The units of a level: one for each SSCC, and one in any case. */
    static List<PackageUnit> of(Group level, String id, String parentId, Reading reading) {
        return new PackingOfX12(level, reading).units(id, parentId, false);
    }

    /** @param shipment whether what the level weighs is said of the shipment and not of a unit */
    private List<PackageUnit> units(String id, String parentId, boolean shipment) {
        List<Sscc> labels = labels();
        Integer count = count();
        String type = type();
        List<String> marks = marks();
        if (labels.size() > 1) {
            counted(count, labels.size());
            return labels.stream()
                    .map(label -> new PackageUnit(id, parentId, 1, type, label, null, marks))
                    .toList();
        }
        Integer sure = count == null && !labels.isEmpty() ? Integer.valueOf(1) : count;
        Sscc label = labels.isEmpty() ? null : labels.get(0);
        return List.of(new PackageUnit(id, parentId, sure, type, label, shipment ? null : measures(sure), marks));
    }

    /** TD102 says how many there are, each of which has a label. */
    private void counted(Integer count, int labels) {
        if (count != null && count != labels) {
            Place place = level.first("TD1").orElse(level.trigger()).place(2, 0);
            reading.warning("document.package.count", place, count.toString(), Integer.toString(labels));
        }
    }

    /** What the level's only unit weighs; of many packages with a label each nobody says what one of them weighs. */
    private Measures measures(Integer count) {
        MeasuresOfX12 measured = new MeasuresOfX12(level, reading);
        return count == null || count == 1 ? measured.ofPack() : measured.ofAll();
    }

    /** MAN that are no labels; what kind of mark it is (88) is told as left over where it is not just the shipper's own. */
    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (Segment man : level.segments("MAN")) {
            boolean own = OWN_MARKS.contains(man.look(1));
            String mark = own || OTHER_MARKS.contains(man.look(1)) ? man.text(2) : null;
            if (mark != null) {
                marks.add(mark);
            }
            if (own) {
                man.code(1);
            }
        }
        return marks;
    }

    private List<Sscc> labels() {
        List<Sscc> labels = new ArrayList<>();
        for (Segment man : level.segments("MAN")) {
            if (LABELS.contains(man.look(1))) {
                man.code(1);
                label(man).ifPresent(labels::add);
            }
        }
        return labels;
    }

    /** The eighteen digits, with or without the application identifier 00 before them. */
    private Optional<Sscc> label(Segment man) {
        String text = man.text(2);
        String digits = text != null && text.length() == SSCC + 2 && text.startsWith("00") ? text.substring(2) : text;
        Optional<Sscc> label = Sscc.parse(digits);
        if (text != null && label.isEmpty()) {
            reading.warning("identifier.sscc", man.place(2, 0), text);
        }
        label.ifPresent(code -> reading.places().keep(code, man.place(2, 0)));
        return label;
    }

    private Integer count() {
        return level.first("TD1")
                .map(td1 -> reading.number(td1, 2, 1))
                .map(n -> n.intValue())
                .orElse(null);
    }

    private String type() {
        boolean tare = "T".equals(level.trigger().code(3));
        return form().or(this::described).orElse(tare ? PackageTypesOfX12.PALLET : null);
    }

    private Optional<String> form() {
        Optional<Segment> td1 = level.first("TD1")
                .filter(s -> PackageTypesOfX12.ofForm(s.look(1)).isPresent());
        return td1.flatMap(s -> PackageTypesOfX12.ofForm(s.text(1)));
    }

    private Optional<String> described() {
        return level.segments("PKG").stream()
                .filter(s -> s.code(1).equals("S") && s.code(3).equals("ZZ"))
                .map(s -> s.text(4))
                .findFirst();
    }

    /**
     * Writes MEA, PKG and TD1 of the level of {@code units}, which have one type.
     *
     * @param level HL03, a tare being a pallet
     * @param measures what all of it weighs, or null
     */
    static void write(List<PackageUnit> units, String level, Measures measures, X12Writing out) {
        String type = units.isEmpty() ? null : units.get(0).type();
        String count = count(units);
        String form = count == null || type == null
                ? null
                : PackageTypesOfX12.toForm(type).orElse(null);
        boolean tare = level.equals("T") && PackageTypesOfX12.PALLET.equals(type);
        MeasuresOfX12.writeNet(measures, out);
        if (form == null && type != null && !tare) {
            out.put("PKG", "S", null, "ZZ", type);
        }
        MeasuresOfX12.lading(form, count, measures, out);
    }

    /** Writes MAN with the labels of {@code units} and the marks that are on all of them; a mark that is too long becomes two. */
    static void writeMarks(List<PackageUnit> units, X12Writing out) {
        units.stream()
                .map(PackageUnit::sscc)
                .filter(Objects::nonNull)
                .forEach(label -> out.put("MAN", "GM", "00" + label.value()));
        units.stream()
                .limit(1)
                .flatMap(unit -> unit.marks().stream())
                .flatMap(mark -> Wrapping.wrap(mark, MARK).stream())
                .forEach(mark -> out.put("MAN", OWN_MARKS.get(0), mark));
    }

    private static String count(List<PackageUnit> units) {
        boolean counted = !units.isEmpty() && units.stream().allMatch(u -> u.count() != null);
        int sum = counted ? units.stream().mapToInt(PackageUnit::count).sum() : 0;
        return counted ? Integer.toString(sum) : null;
    }
}
