package org.comptoir.catalogue;

import java.io.Serializable;
import java.util.List;

/** A page of products. @param nextKey where the next page begins, or null after the last */
public record ProductPage(List<ProductView> products, String nextKey) implements Serializable {}
