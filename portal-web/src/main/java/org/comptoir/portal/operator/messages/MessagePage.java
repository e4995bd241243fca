package org.comptoir.portal.operator.messages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.comptoir.exchange.MessageAction;
import org.comptoir.exchange.MessageDesk;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageState;
import org.comptoir.exchange.MessageView;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;

/** A message in full: raw, readable, findings with their place; mend it and have it processed, or replay it (EXC-05). */
@Named("messagePage")
@ViewScoped
public class MessagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MessageLog log;

    @Inject
    private MessageDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private long id;
    private MessageView view;
    private String corrected;
    private boolean mending;

    public void load() {
        view = log.view(user.actor(), id);
        corrected = view.raw();
        mending = false;
    }

    /** Opens or closes the raw text for correction. */
    public void mend(boolean open) {
        mending = open;
    }

    /** Stores the corrected copy and has it processed; the original stays as it came. */
    public String sendMended() {
        long copy = desk.mend(user.actor(), id, asBefore(corrected));
        said.done("operator", "mended");
        said.keep();
        return "/operator/messages/message.xhtml?faces-redirect=true&id=" + copy;
    }

    /** A browser ends each line with CR LF; the copy keeps the line ends of the original. */
    private String asBefore(String typed) {
        return view.raw().contains("\r\n") ? typed : typed.replace("\r\n", "\n");
    }

    /** Begins again from the stored bytes. */
    public void replay() {
        desk.replay(user.actor(), id);
        load();
        said.done("operator", "replayed");
    }

    public boolean isReplayable() {
        return view.allowed().contains(MessageAction.REPLAY);
    }

    /** Whether it waits for a correction, and none was made yet. */
    public boolean isMendable() {
        return view.row().state() == MessageState.QUARANTINED && view.row().mendedBy() == null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public MessageView getView() {
        return view;
    }

    public String getCorrected() {
        return corrected;
    }

    public void setCorrected(String corrected) {
        this.corrected = corrected;
    }

    public boolean isMending() {
        return mending;
    }
}
