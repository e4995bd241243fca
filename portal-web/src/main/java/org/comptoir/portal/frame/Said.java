package org.comptoir.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.comptoir.portal.words.El;

/** What the page has to say at its head: successes, refusals, and errors that lead to their fields. */
@Named
@RequestScoped
public class Said {
    /** One thing said. @param field the client id of the field that it stands for, or empty */
    public record Message(String tone, String icon, String title, String text, String field) {}

    /** All messages of this request, in the order in which they were said. */
    public List<Message> getMessages() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Message> messages = new ArrayList<>();
        add(messages, faces, null);
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                add(messages, faces, field);
            }
        }
        return messages;
    }

    /** What keeps something from being done: shown again inside the dialog in which it was asked. */
    public List<Message> getComplaints() {
        return getMessages().stream()
                .filter(message -> !message.tone().equals("success"))
                .toList();
    }

    /** Says that something was done. @param key a sentence of the bundle {@code area}, filled with {@code arguments} */
    public void done(String area, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, El.words().say(area, key, arguments));
    }

    /** Says what to mend. @param field the client id of the field, or null for the page */
    public void mend(String field, String area, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                field, new FacesMessage(FacesMessage.SEVERITY_ERROR, El.words().say(area, key, arguments), null));
        faces.validationFailed();
    }

    /** What was said survives the redirect that follows. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    private static void add(List<Message> messages, FacesContext faces, String field) {
        for (FacesMessage message : faces.getMessageList(field)) {
            messages.add(message(message, field));
        }
    }

    private static Message message(FacesMessage said, String field) {
        boolean same = said.getDetail() == null || said.getDetail().equals(said.getSummary());
        String title = same ? "" : said.getSummary();
        String text = same ? said.getSummary() : said.getDetail();
        String tone = tone(said.getSeverity());
        return new Message(
                tone, tone.equals("success") ? "done" : "attention", title, text, field == null ? "" : field);
    }

    private static String tone(FacesMessage.Severity severity) {
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "success";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "attention" : "danger";
    }
}
