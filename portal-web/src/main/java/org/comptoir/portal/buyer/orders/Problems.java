package org.comptoir.portal.buyer.orders;

import java.math.BigDecimal;
import org.comptoir.catalogue.ProductView;
import org.comptoir.portal.words.Formats;
import org.comptoir.portal.words.Words;

/** What is wrong with a line of the new order, as a sentence (ORD-02): key {@code problem<VERDICT>} of "buyer". */
final class Problems {
    private Problems() {}

    /** The sentence; empty for a line that can be ordered. */
    static String sentence(FormLine line, Words words, Formats formats) {
        String key = "problem" + line.getVerdict();
        ProductView product = line.getProduct();
        return switch (line.getVerdict()) {
            case FOUND -> "";
            case BELOW_MINIMUM ->
                words.say("buyer", key, number(formats, product.minimumQuantity()), line.getQuantity());
            case NOT_A_MULTIPLE ->
                words.say("buyer", key, number(formats, product.orderMultiple()), line.getQuantity());
            case BAD_QUANTITY -> words.say("buyer", key, line.getQuantity());
            case INACTIVE -> words.say("buyer", key, line.getCandidates().get(0).name());
            case UNKNOWN, AMBIGUOUS -> words.say("buyer", key, line.getCode());
        };
    }

    private static String number(Formats formats, BigDecimal number) {
        return formats.number(number);
    }
}
