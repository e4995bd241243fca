package org.comptoir.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.partners.Role;

/** The places that a person can go to, by role; the first one is the start page. */
@Named
@RequestScoped
public class Navigation {
    /**
     * One place.
     *
     * @param word key of its name in the bundle "common"
     * @param icon symbol of icons.svg
     * @param page path from the root, ending in {@code .xhtml}
     */
    public record Place(String word, String icon, String page) {
        /** Whether {@code viewId} is this place or lies below it. */
        public boolean holds(String viewId) {
            return viewId.equals(page)
                    || viewId.startsWith(page.substring(0, page.lastIndexOf('/') + 1)) && below(viewId);
        }

        private boolean below(String viewId) {
            return !page.endsWith("/new.xhtml") && !viewId.endsWith("/new.xhtml");
        }
    }

    private static final int BAR = 4;
    private static final List<Place> BUYER = List.of(
            new Place("navOrders", "orders", "/buyer/orders/list.xhtml"),
            new Place("navNewOrder", "plus", "/buyer/orders/new.xhtml"));
    private static final List<Place> SUPPLIER = List.of(
            new Place("navSales", "sales", "/supplier/sales/list.xhtml"),
            new Place("navStock", "stock", "/supplier/stock/list.xhtml"),
            new Place("navInvoices", "invoice", "/supplier/invoices/list.xhtml"),
            new Place("navPayouts", "payout", "/supplier/payouts/list.xhtml"));
    private static final List<Place> WAREHOUSE =
            List.of(new Place("navToShip", "truck", "/warehouse/orders/list.xhtml"));
    private static final List<Place> OPERATOR = List.of(
            new Place("navBoard", "board", "/operator/board/board.xhtml"),
            new Place("navOrders", "orders", "/operator/orders/list.xhtml"),
            new Place("navInvoices", "invoice", "/operator/invoices/list.xhtml"),
            new Place("navMessages", "messages", "/operator/messages/list.xhtml"),
            new Place("navPayouts", "payout", "/operator/payouts/list.xhtml"),
            new Place("navNotices", "notice", "/operator/notices/list.xhtml"),
            new Place("navPartners", "partners", "/operator/partners/list.xhtml"));
    private static final List<Place> ACCOUNTANT = List.of(
            new Place("navInvoices", "invoice", "/accountant/invoices/list.xhtml"),
            new Place("navRemittances", "remittance", "/accountant/remittances/list.xhtml"));
    private static final Place PROFILE = new Place("navProfile", "user", "/account/profile.xhtml");

    @Inject
    private CurrentUser user;

    /** The places of the person's roles, each once. */
    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        add(places, Role.OPERATOR, OPERATOR);
        add(places, Role.BUYER, BUYER);
        add(places, Role.SUPPLIER, SUPPLIER);
        add(places, Role.WAREHOUSE, WAREHOUSE);
        add(places, Role.ACCOUNTANT, ACCOUNTANT);
        return places.isEmpty() ? List.of(PROFILE) : places;
    }

    /** The places that find no room in a phone's bar of four; the person's menu holds them there. */
    public List<Place> getBeyond() {
        List<Place> places = getPlaces();
        return places.subList(Math.min(BAR, places.size()), places.size());
    }

    /** Where the person starts after signing in. */
    public String getStart() {
        return getPlaces().get(0).page();
    }

    /** Whether the shown page belongs to {@code place}. */
    public boolean at(Place place) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return place.holds(faces.getViewRoot().getViewId());
    }

    private void add(List<Place> places, Role role, List<Place> more) {
        if (user.is(role)) {
            places.addAll(more);
        }
    }
}
