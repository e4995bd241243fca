package org.comptoir.portal.frame;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** A view speaks its reader's language from the beginning, not only when it is drawn: forms are filled before. */
public class ReaderViewHandler extends ViewHandlerWrapper {
    public ReaderViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        if (faces.getExternalContext().getUserPrincipal() == null) {
            return super.calculateLocale(faces);
        }
        try {
            return CDI.current().select(CurrentUser.class).get().getLocale();
        } catch (EJBException noAccount) {
            return super.calculateLocale(faces);
        }
    }
}
