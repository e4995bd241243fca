package org.comptoir.portal.buyer.orders;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.ordering.AskedLine;
import org.comptoir.ordering.LineAnswer;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.ordering.OrderPlaced;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.imports.PastedLines;
import org.comptoir.portal.imports.UploadedLines;
import org.comptoir.portal.words.El;
import org.primefaces.event.FileUploadEvent;

/** A new order on one screen: import, select, add, change quantities, send (ORD-01 … ORD-06). */
@Named("newOrder")
@ViewScoped
public class NewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderEntry entry;

    @Inject
    private Suggestions suggestions;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private final OrderForm form = new OrderForm();
    private Places places;
    private String typed;
    private String pasted;
    private String heard;

    @PostConstruct
    void begin() {
        places = new Places(entry.choices(user.actor()));
        if (!places.getSuppliers().isEmpty()) {
            form.setSupplierId(places.getSuppliers().get(0).id());
            form.setSiteId(places.site(form.getSupplierId(), null));
        }
    }

    /** Another supplier: the lines stay and are answered by the new one. */
    public void supplierChanged() {
        form.setSiteId(places.site(form.getSupplierId(), form.getSiteId()));
        List<AskedLine> asked = form.getLines().stream().map(this::portable).toList();
        form.getLines().clear();
        take(asked);
    }

    /** ORD-04: what was scanned or typed into the entry line becomes a line; it travels as the parameter "code". */
    public void add() {
        add(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code"));
    }

    /** ORD-04: a suggestion of the entry line becomes a line. */
    public void addSelected() {
        add(typed);
        typed = null;
    }

    private void add(String code) {
        if (code == null || code.isBlank()) {
            heard = El.words().say("buyer", "entryEmpty");
            return;
        }
        LineAnswer answer = suggestions.answer(user.actor(), form.getSupplierId(), PastedLines.line(0, code));
        FormLine line = form.add(answer, El.formats());
        settle();
        heard = line.isFound()
                ? El.words().say("buyer", "heardAdded", line.getProduct().name(), line.getQuantity())
                : El.words().say("buyer", "heardToMend", code);
    }

    /** ORD-02: pasted lines. */
    public void paste() {
        List<AskedLine> asked = PastedLines.of(pasted == null ? "" : pasted);
        if (asked.isEmpty()) {
            heard = El.words().say("buyer", "pasteEmpty");
            return;
        }
        take(asked);
        pasted = null;
    }

    /** ORD-02: a file of lines. */
    public void upload(FileUploadEvent event) {
        take(UploadedLines.of(event.getFile().getContent()));
    }

    /** Takes lines in, each with its answer, and says how many were found. */
    void take(List<AskedLine> asked) {
        if (asked.isEmpty()) {
            return;
        }
        List<LineAnswer> answers = entry.answer(user.actor(), form.getSupplierId(), asked);
        answers.forEach(answer -> form.add(answer, El.formats()));
        settle();
        long found = answers.stream()
                .filter(answer -> answer.verdict() == LineAnswer.Verdict.FOUND)
                .count();
        heard = El.words().say("buyer", "heardImported", answers.size(), found, answers.size() - found);
    }

    /** ORD-05: the quantity or the code of a line was changed: it is answered anew. */
    public void changed(FormLine line) {
        LineAnswer answer = entry.answer(user.actor(), form.getSupplierId(), List.of(line.asked()))
                .get(0);
        line.take(answer, El.formats());
    }

    /** The suggested quantity is taken. */
    public void useSuggestion(FormLine line) {
        line.setQuantity(El.formats().typed(line.getSuggestion()));
        changed(line);
    }

    /** One of several products is chosen for a line. */
    public void choose(FormLine line, String reference) {
        line.setCode(reference);
        changed(line);
    }

    /** What is wrong with a line and what may help, in the reader's words. */
    public String problem(FormLine line) {
        return Problems.sentence(line, El.words(), El.formats());
    }

    public void remove(FormLine line) {
        form.getLines().remove(line);
    }

    /** ORD-06: the supplier has it. */
    public String send() {
        if (form.getOpen() > 0) {
            said.mend(null, "buyer", "sendOpen", form.getOpen());
            return null;
        }
        OrderPlaced placed = entry.place(user.actor(), form.order());
        said.done(
                "buyer",
                "sent",
                placed.number(),
                places.supplierName(form.getSupplierId()).orElse(""));
        said.keep();
        return "/buyer/orders/order.xhtml?faces-redirect=true&number=" + placed.number();
    }

    /** Lines whose quantity was added to are answered as a whole, all at once. */
    private void settle() {
        List<FormLine> sums =
                form.getLines().stream().filter(FormLine::isSummed).toList();
        if (!sums.isEmpty()) {
            List<LineAnswer> answers = entry.answer(
                    user.actor(),
                    form.getSupplierId(),
                    sums.stream().map(FormLine::asked).toList());
            for (int i = 0; i < sums.size(); i++) {
                sums.get(i).take(answers.get(i), El.formats());
            }
        }
    }

    /** The line as another supplier can read it: by bar code where there is one. */
    private AskedLine portable(FormLine line) {
        boolean coded = line.getProduct() != null && line.getProduct().gtin() != null;
        AskedLine asked = line.asked();
        return coded ? new AskedLine(asked.line(), line.getProduct().gtin(), asked.quantity()) : asked;
    }

    public OrderForm getForm() {
        return form;
    }

    public Places getPlaces() {
        return places;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    /** What became of the last entry, for the eye and for screen readers. */
    public String getHeard() {
        return heard;
    }
}
