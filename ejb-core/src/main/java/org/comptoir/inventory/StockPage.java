package org.comptoir.inventory;

import java.io.Serializable;
import java.util.List;

/** A page of stock. @param nextKey where the next page begins, or null after the last */
public record StockPage(List<StockView> rows, String nextKey) implements Serializable {}
