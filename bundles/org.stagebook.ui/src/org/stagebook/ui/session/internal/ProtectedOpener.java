package org.stagebook.ui.session.internal;

import java.nio.file.Path;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.SessionSettings;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.model.store.WriteProtection;

/** Opens productions for editing, and those nobody may write to, such as archived ones, for reading only. */
public record ProtectedOpener() implements SessionOpener {

    @Override
    public EditingSession open(Path folder) throws ProductionStoreException {
        return new WriteProtection(folder).isOn()
                ? EditingSession.openReadOnly(folder, SessionSettings.standard())
                : EditingSession.open(folder);
    }
}
