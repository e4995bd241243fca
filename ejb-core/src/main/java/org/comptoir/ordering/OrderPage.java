package org.comptoir.ordering;

import java.io.Serializable;
import java.util.List;

/** A page of orders. @param nextKey where the next page begins, or null after the last */
public record OrderPage(List<OrderRow> orders, String nextKey) implements Serializable {}
