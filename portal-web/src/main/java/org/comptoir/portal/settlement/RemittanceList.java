package org.comptoir.portal.settlement;

import jakarta.inject.Inject;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Listing;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittancePage;
import org.comptoir.settlement.RemittanceQuery;

/** A list of remittance advices (SET-05). */
public abstract class RemittanceList extends Listing {
    @Inject
    private RemittanceBook book;

    @Inject
    private CurrentUser user;

    private RemittancePage page;

    public RemittancePage getPage() {
        if (page == null) {
            page = book.list(user.actor(), new RemittanceQuery(getText(), getAfter(), ROWS));
        }
        return page;
    }

    protected CurrentUser user() {
        return user;
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
