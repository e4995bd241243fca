package org.comptoir.ordering;

import java.io.Serializable;
import java.util.List;
import org.comptoir.partners.OrderingPlace;

/** For which sites and at which suppliers a buyer may order (IDN-03). */
public record EntryChoices(List<OrderingPlace> places) implements Serializable {}
