package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import org.stagebook.model.Listening;
import org.stagebook.ui.parts.notes.presenter.NoteTaker;
import org.stagebook.ui.session.OpenProduction;

/** What is done while nothing is looked at. */
public final class EarsOnly {

    private final Transport transport;
    private boolean isTimecodeShown = true;
    private String said = "";

    public EarsOnly(Transport transport) {
        this.transport = transport;
    }

    public boolean isTimecodeShown() {
        return isTimecodeShown;
    }

    public void switchTimecode() {
        isTimecodeShown = !isTimecodeShown;
    }

    /** What the last key did. */
    public String said() {
        return said;
    }

    /** What is heard now: to be taken at the key, for the film goes on while words are typed. */
    public Optional<NoteTaker.Moment> moment() {
        return transport
                .here()
                .map(place -> new NoteTaker.Moment(place, Listening.EARS_ONLY, transport.heardVersion()));
    }

    public void flag() {
        moment().ifPresent(
                        now -> taker().ifPresent(taker -> said = taker.flag(now).sentence()));
    }

    /** Keeps a note taken at a moment. */
    public void note(NoteTaker.Moment when, String words) {
        taker().ifPresent(taker -> said = taker.note(when, words).sentence());
    }

    private Optional<NoteTaker> taker() {
        return transport
                .production()
                .map(OpenProduction::session)
                .map(session -> new NoteTaker(session, transport::listener));
    }
}
