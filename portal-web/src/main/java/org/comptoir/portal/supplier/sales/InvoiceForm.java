package org.comptoir.portal.supplier.sales;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.invoicing.InvoiceProposal;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.invoicing.NewInvoice;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.words.El;
import org.comptoir.portal.words.Formats;
import org.primefaces.model.file.UploadedFile;

/** The supplier's invoice as typed beside its file (INV-01); the net total is proposed from the order. */
public class InvoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String orderNumber;
    private String number;
    private InvoiceType type = InvoiceType.INVOICE;
    private String net;
    private LocalDate issuedOn;
    private transient UploadedFile file;
    private InvoiceProposal read;

    InvoiceForm(OrderView order) {
        orderNumber = order.number();
        net = El.formats().typed(order.net());
    }

    /** INV-03: a file that is data fills the fields, whatever was typed before; anything else leaves them. */
    void fill(Optional<InvoiceProposal> proposal) {
        read = proposal.orElse(null);
        proposal.filter(InvoiceProposal::isUsable).ifPresent(this::fill);
    }

    private void fill(InvoiceProposal data) {
        number = data.number();
        type = data.type();
        net = El.formats().typed(data.net());
        issuedOn = data.issuedOn();
    }

    /** The chosen file's bytes. @throws RefusedException {@code invoice.file-missing} without one */
    byte[] chosen() {
        if (file == null || file.getSize() == 0) {
            throw new RefusedException("invoice.file-missing");
        }
        return file.getContent();
    }

    /** What the chosen file says, or null when it is no data. */
    public InvoiceProposal getRead() {
        return read;
    }

    /** What is entered. @throws RefusedException {@code invoice.file-size} without a file, {@code invoice.net} without a total */
    NewInvoice entered() {
        byte[] bytes = chosen();
        Money total = Formats.read(net).map(Money::euro).orElseThrow(() -> new RefusedException("invoice.net"));
        return new NewInvoice(
                orderNumber,
                number,
                type.code(),
                total,
                null,
                issuedOn,
                file.getFileName(),
                file.getContentType(),
                bytes);
    }

    public InvoiceType[] getTypes() {
        return InvoiceType.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public InvoiceType getType() {
        return type;
    }

    public void setType(InvoiceType type) {
        this.type = type;
    }

    public String getNet() {
        return net;
    }

    public void setNet(String net) {
        this.net = net;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
