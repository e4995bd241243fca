package org.comptoir.portal.lists;

/** What the address of a list remembers: tab, text, and the key of the page before (ORD-17). */
public abstract class Listing {
    /** Rows of a page. */
    protected static final int ROWS = 50;

    private String tab;
    private String text;
    private String after;

    /** The key of the next page, or null after the last. */
    protected abstract String nextKey();

    /** The address of a tab; the text stays. */
    public String to(String key) {
        return new Address().with("tab", key).with("q", text).toString();
    }

    public String getWithoutText() {
        return new Address().with("tab", tab).toString();
    }

    public String getFirst() {
        return new Address().with("tab", tab).with("q", text).toString();
    }

    /** The next page's address, or null after the last. */
    public String getNext() {
        String key = nextKey();
        return key == null
                ? null
                : new Address()
                        .with("tab", tab)
                        .with("q", text)
                        .with("after", key)
                        .toString();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
