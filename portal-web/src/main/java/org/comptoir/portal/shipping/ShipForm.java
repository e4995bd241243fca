package org.comptoir.portal.shipping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.fulfilment.Carrier;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.words.Formats;

/** What leaves of an order, as typed: carrier, tracking number, and for each open line how much (FUL-03). */
public class ShipForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An open line and how much of it leaves, as typed. */
    public static class Leaving implements Serializable {
        private static final long serialVersionUID = 1L;
        private final LineView line;
        private String quantity;

        Leaving(LineView line, String quantity) {
            this.line = line;
            this.quantity = quantity;
        }

        public LineView getLine() {
            return line;
        }

        public String getQuantity() {
            return quantity;
        }

        public void setQuantity(String quantity) {
            this.quantity = quantity;
        }
    }

    private final String number;
    private final List<Leaving> lines = new ArrayList<>();
    private Carrier carrier = Carrier.DPD;
    private String otherCarrier;
    private String tracking;
    private LocalDate on;

    /** The form for an order: everything that is open leaves, until somebody types less. */
    public ShipForm(OrderView order, Formats formats) {
        number = order.number();
        order.lines().stream()
                .filter(line -> line.open().signum() > 0)
                .forEach(line -> lines.add(new Leaving(line, formats.typed(line.open()))));
    }

    /**
     * What leaves.
     *
     * @throws RefusedException {@code ship.quantity} for a quantity that is none, {@code ship.carrier} without a name
     */
    public NewDespatch despatch() {
        String name = carrier == Carrier.OTHER ? otherCarrier : carrier.name();
        if (name == null || name.isBlank()) {
            throw new RefusedException("ship.carrier");
        }
        List<NewDespatch.Line> leaving = lines.stream()
                .map(ShipForm::line)
                .filter(each -> each.quantity().signum() > 0)
                .toList();
        if (leaving.isEmpty()) {
            throw new RefusedException("despatch.empty");
        }
        return new NewDespatch(number, name, tracking, on, leaving);
    }

    private static NewDespatch.Line line(Leaving leaving) {
        BigDecimal quantity = Formats.read(leaving.quantity)
                .orElseThrow(() -> new RefusedException("ship.quantity", leaving.line.name()));
        return new NewDespatch.Line(leaving.line.number(), quantity);
    }

    public List<Leaving> getLines() {
        return lines;
    }

    /** The carriers to choose from. */
    public Carrier[] getCarriers() {
        return Carrier.values();
    }

    public Carrier getCarrier() {
        return carrier;
    }

    public void setCarrier(Carrier carrier) {
        this.carrier = carrier;
    }

    public String getOtherCarrier() {
        return otherCarrier;
    }

    public void setOtherCarrier(String otherCarrier) {
        this.otherCarrier = otherCarrier;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
