package org.comptoir.notification.model;

/** Addresses of pages, for the buttons of letters. @param base the portal's public address, without a slash at its end */
public record Links(String base) {
    public String sale(String orderNumber) {
        return base + "/supplier/sales/order.xhtml?number=" + orderNumber;
    }

    public String purchase(String orderNumber) {
        return base + "/buyer/orders/order.xhtml?number=" + orderNumber;
    }

    public String remittance(long payoutId) {
        return base + "/accountant/remittances/remittance.xhtml?id=" + payoutId;
    }

    /** The same advice, for those of the supplier who sell. */
    public String payout(long payoutId) {
        return base + "/supplier/payouts/remittance.xhtml?id=" + payoutId;
    }

    /** The letter itself, for who signs in as its reader. */
    public String notice(long id) {
        return base + "/account/notice.xhtml?id=" + id;
    }
}
