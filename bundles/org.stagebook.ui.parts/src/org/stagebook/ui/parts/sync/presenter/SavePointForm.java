package org.stagebook.ui.parts.sync.presenter;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.store.ProductionStoreException;

/** A state that somebody wants to find again: its name, and a remark. */
public final class SavePointForm {

    private String name = "";
    private String remark = "";

    public void setName(String typed) {
        name = typed.strip();
    }

    public void setRemark(String typed) {
        remark = typed.strip();
    }

    /** What is still missing, a sentence. */
    public Optional<String> problem() {
        return name.isEmpty()
                ? Optional.of("Give it a name by which you will look for it, such as \"Before the temp dub\".")
                : Optional.empty();
    }

    /** Saves the production and keeps it under the name; only when there is no problem. */
    public Kept keep(EditingSession session, ProductionRepository repository)
            throws HistoryException, ProductionStoreException {
        session.save();
        List<String> lines = Stream.of(remark).filter(line -> !line.isEmpty()).toList();
        return repository.keep(KeepRequest.of(
                Occasion.SAVE_POINT, name, lines, session.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
    }
}
