package org.comptoir.portal.operator.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.lists.Listing;
import org.comptoir.settlement.DueView;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutRunPage;

/** What is due today, and the runs so far (SET-04). */
@Named("payouts")
@RequestScoped
public class ListPage extends Listing {
    @Inject
    private PayoutDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private PayoutRunPage page;
    private List<DueView> due;

    /** What a run of today would pay to whom, and what keeps it from that. */
    public List<DueView> getDue() {
        if (due == null) {
            due = desk.due(user.actor());
        }
        return due;
    }

    /** Whether a run of today would pay anybody. */
    public boolean isAnyDue() {
        return getDue().stream().anyMatch(each -> each.blocked() == null);
    }

    /** The sum that a run of today would pay. */
    public Money getSum() {
        return getDue().stream()
                .filter(each -> each.blocked() == null)
                .map(DueView::amount)
                .reduce(Money.euro("0"), Money::plus);
    }

    /** Proposes a run of all that is due; another person approves it. */
    public String propose() {
        long run = desk.propose(user.actor());
        said.done("operator", "runProposed");
        said.keep();
        return "/operator/payouts/run.xhtml?faces-redirect=true&id=" + run;
    }

    public PayoutRunPage getPage() {
        if (page == null) {
            page = desk.runs(user.actor(), getAfter());
        }
        return page;
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
