package org.comptoir.portal.operator.payouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.settlement.PayoutAction;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutRunView;

/** A payout run: its payments and invoices, its approval, and what the bank says (SET-04). */
@Named("payoutRun")
@ViewScoped
public class RunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PayoutDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private long id;
    private String reason;
    private PayoutRunView view;

    public void load() {
        view = desk.run(user.actor(), id);
    }

    /** The second person: the file goes to the bank. */
    public void approve() {
        desk.approve(user.actor(), id);
        load();
        said.done("operator", "runApproved", view.number());
    }

    /** The run is given up; its invoices are free for the next. */
    public void discard() {
        desk.discard(user.actor(), id, reason);
        load();
        said.done("operator", "runDiscarded", view.number());
    }

    /** Whether this person may do it now. */
    public boolean may(String action) {
        return view.allowed().contains(PayoutAction.valueOf(action));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PayoutRunView getView() {
        return view;
    }
}
