package org.stagebook.ui.session.internal;

import java.nio.file.Path;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.store.ProductionStoreException;

/** How a session on a folder comes about; a test hands in its own. */
@FunctionalInterface
public interface SessionOpener {
    EditingSession open(Path folder) throws ProductionStoreException;
}
