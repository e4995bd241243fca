package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads pages and notes each sign that stands outside the margins. */
final class Margins extends PDFTextStripper {
    private static final float MARGIN = 36;

    private final List<String> outside = new ArrayList<>();

    List<String> outside() {
        return outside;
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        float right = sign.getX() + sign.getWidth();
        boolean inside = sign.getX() >= MARGIN - 1
                && right <= sign.getPageWidth() - MARGIN + 1
                && sign.getY() >= MARGIN
                && sign.getY() <= sign.getPageHeight() - 20;
        if (!inside) {
            outside.add(sign.getUnicode() + " at " + sign.getX() + ", " + sign.getY());
        }
        super.processTextPosition(sign);
    }
}
