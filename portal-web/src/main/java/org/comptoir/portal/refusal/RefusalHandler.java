package org.comptoir.portal.refusal;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.portal.words.Words;

/**
 * A refusal becomes a sentence on the same page, with all that was typed still there. What is not there, or not for
 * this reader, becomes the 404 or 403 page. A page that was open too long is opened again. Faults go on to the
 * container, which logs them once and shows the 500 page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (told(faces, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean told(FacesContext faces, Throwable thrown) {
        Optional<RefusedException> refused = Cause.of(thrown, RefusedException.class);
        refused.ifPresent(refusal -> say(faces, refusal));
        return refused.isPresent()
                || Cause.of(thrown, NotFoundException.class)
                        .map(e -> send(faces, 404))
                        .orElse(false)
                || Cause.of(thrown, EJBAccessException.class)
                        .map(e -> send(faces, 403))
                        .orElse(false)
                || Cause.of(thrown, ViewExpiredException.class)
                        .map(e -> reopen(faces, e.getViewId()))
                        .orElse(false);
    }

    private static void say(FacesContext faces, RefusedException refused) {
        String sentence = Sentences.of(refused.refusal(), faces.getViewRoot().getLocale());
        String title = Words.of(faces.getViewRoot().getLocale()).say("common", "refusal.title");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, title, sentence));
        faces.validationFailed();
    }

    private static boolean send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + "/error/" + status + ".xhtml");
            } else {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean reopen(FacesContext faces, String viewId) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + viewId + "?again=1");
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }
}
